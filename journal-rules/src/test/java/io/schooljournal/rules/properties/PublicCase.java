package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import io.schooljournal.rules.literal.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer in the public form, as {@code cases/*.json} have them.
 *
 * @param name what the case shows
 * @param rules the rules it is about, by their ids: without any one of them the answer is another; none in a case that is
 *     about what the rules leave open
 * @param clause a clause it is about that no rule carries; null when its rules say enough
 * @param request the request
 * @param expected the members of the answer; of the objects in a list only the members that matter
 */
record PublicCase(
        String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rules,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clause,
        Map<String, Object> request,
        Map<String, Object> expected) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "cases");

    /** A case may be about no rule at all. */
    PublicCase(
            String name,
            @Nullable List<String> rules,
            @Nullable String clause,
            Map<String, Object> request,
            Map<String, Object> expected) {
        this.name = name;
        this.rules = rules == null ? List.of() : List.copyOf(rules);
        this.clause = clause;
        this.request = request;
        this.expected = expected;
    }

    /** Makes a case that names no rules. */
    PublicCase(String name, Map<String, Object> request, Map<String, Object> expected) {
        this(name, List.of(), null, request, expected);
    }

    /** Returns the regulations that have cases. */
    static List<String> regulations() {
        return OpenRegulation.ids().stream()
                .filter(id -> Files.exists(CASES.resolve(id + ".json")))
                .toList();
    }

    /** Returns the published cases of a regulation. */
    static List<PublicCase> of(String regulation) {
        return read(CASES.resolve(regulation + ".json"));
    }

    /** Reads the cases of a file. */
    static List<PublicCase> read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a file of cases. */
    static String text(List<PublicCase> cases) {
        return cases.stream().map(PublicCase::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String line(PublicCase one) {
        try {
            return JSON.writeValueAsString(one);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns an answer as a case expects it. */
    static Map<String, Object> expectation(Request request, Answer answer) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("verdict", answer.verdict().name());
        put(
                expected,
                "missing",
                answer.missing().stream().map(fact -> fact.pointer()).toList());
        put(
                expected,
                "reasons",
                answer.reasons().stream()
                        .map(code -> Map.of("code", code.name()))
                        .toList());
        if (answer.openUntil() != null) {
            expected.put("openUntil", AnswerForm.instant(answer.openUntil(), request.zone()));
        }
        put(
                expected,
                "advisories",
                answer.late().stream()
                        .map(late -> Map.of("code", late.substring(0, late.indexOf(' '))))
                        .toList());
        put(
                expected,
                "remedies",
                answer.remedies().stream()
                        .map(remedy -> Map.of("procedure", remedy.procedure().name()))
                        .toList());
        return expected;
    }

    private static void put(Map<String, Object> tree, String name, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(name, values);
        }
    }

    String verdict() {
        return String.valueOf(expected.get("verdict"));
    }

    /** Returns the verdict, or {@code LATE} for a permission that says what was missed. */
    String outcome() {
        return expected.containsKey("advisories") ? "LATE" : verdict();
    }

    /** Tells whether the case is about an action of a rule and, where the rule names roles, asked by one who has one of them. */
    boolean isWithin(Map<String, Object> rule) {
        Request asked = call().request();
        Object roles = rule.get("roles");
        return rule.get("actions") instanceof List<?> actions
                && actions.contains(asked.action().name())
                && (!(roles instanceof List<?> names)
                        || asked.actor().roles().stream()
                                .anyMatch(role -> names.contains(role.role().name()))
                        || (names.contains("SUBSTITUTE") && asked.target().substitute() != null));
    }

    String regulation() {
        return Objects.requireNonNull(call().regulation());
    }

    Call call() {
        return assertInstanceOf(Call.class, RequestForm.read(request), name);
    }

    /** Tells whether a policy answers as expected. */
    boolean holds(JournalPolicy policy) {
        Map<String, Object> answer = answer(policy);
        return expected.keySet().equals(answer.keySet())
                && expected.entrySet().stream()
                        .allMatch(member ->
                                member.getValue().equals(only(member.getValue(), answer.get(member.getKey()))));
    }

    void assertHolds(JournalPolicy policy) {
        Map<String, Object> answer = answer(policy);
        assertEquals(expected.keySet(), answer.keySet(), name);
        expected.forEach((member, value) -> assertEquals(value, only(value, answer.get(member)), name));
    }

    private Map<String, Object> answer(JournalPolicy policy) {
        Request asked = call().request();
        return AnswerForm.write(null, asked, policy.explain(asked), Language.EN);
    }

    private static @Nullable Object only(@Nullable Object expected, @Nullable Object given) {
        if (expected instanceof List<?> wanted && given instanceof List<?> got && wanted.size() == got.size()) {
            List<@Nullable Object> some = new ArrayList<>();
            IntStream.range(0, got.size()).forEach(i -> some.add(only(wanted.get(i), got.get(i))));
            return some;
        }
        if (expected instanceof Map<?, ?> wanted && given instanceof Map<?, ?> got) {
            return got.entrySet().stream()
                    .filter(member -> wanted.containsKey(member.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        return given;
    }
}
