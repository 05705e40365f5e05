package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that travel without Java hold here. */
class ConformanceCasesTest {
    private static final Path CASES = Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "cases");

    /** One case, as it stands in its file. */
    record Case(String name, Map<String, Object> request, Map<String, Object> expected) {
        String verdict() {
            return (String) expected.getOrDefault("verdict", "");
        }
    }

    static Stream<Arguments> cases() throws IOException {
        return read("sosh21.json").stream().map(one -> Arguments.of(one.name(), one));
    }

    private static List<Case> read(String file) throws IOException {
        String text = Files.readString(CASES.resolve(file));
        return new ObjectMapper().readValue(text, new TypeReference<>() {});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_answered_as_expected(String name, Case one) {
        Call call = assertInstanceOf(Call.class, RequestForm.read(one.request()), name);
        assertEquals(List.of(), call.ignored());
        String regulation = Objects.requireNonNull(call.regulation());
        Map<String, Object> answer = AnswerForm.write(
                null, call.request(), Regulations.builtIn(regulation).explain(call.request()), Language.EN);
        assertEquals(one.expected().keySet(), answer.keySet());
        one.expected().forEach((member, expected) -> assertEquals(expected, only(expected, answer.get(member))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_literal_reader_gives_the_same_verdict(String name, Case one) {
        Call call = assertInstanceOf(Call.class, RequestForm.read(one.request()), name);
        String regulation = Objects.requireNonNull(call.regulation());
        assertEquals(
                one.verdict(),
                LiteralEvaluator.explain(regulation, call.request()).verdict().name());
    }

    @Test
    void every_action_is_allowed_in_one_case_and_refused_in_another() throws IOException {
        for (String verdict : List.of("ALLOW", "DENY")) {
            Set<Object> actions = read("sosh21.json").stream()
                    .filter(one -> one.verdict().equals(verdict))
                    .map(one -> one.request().getOrDefault("action", ""))
                    .collect(Collectors.toSet());
            for (Action action : Action.values()) {
                assertTrue(actions.contains(action.name()), action + " " + verdict);
            }
        }
    }

    @Test
    void every_case_has_a_name_of_its_own() throws IOException {
        List<Case> all = read("sosh21.json");
        assertEquals(all.size(), all.stream().map(Case::name).distinct().count());
    }

    /** Of the objects in a list only the members that are expected are compared. */
    private static @Nullable Object only(@Nullable Object expected, @Nullable Object given) {
        if (expected instanceof List<?> wanted && given instanceof List<?> got && wanted.size() == got.size()) {
            return IntStream.range(0, got.size())
                    .mapToObj(i -> Objects.requireNonNull(only(wanted.get(i), got.get(i))))
                    .toList();
        }
        if (expected instanceof Map<?, ?> wanted && given instanceof Map<?, ?> got) {
            return got.entrySet().stream()
                    .filter(member -> wanted.containsKey(member.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        return given;
    }
}
