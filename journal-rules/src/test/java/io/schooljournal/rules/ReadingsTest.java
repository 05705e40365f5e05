package io.schooljournal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.rules.ReadingCases.Case;
import io.schooljournal.rules.engine.Question;
import io.schooljournal.rules.engine.SchoolFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading that a decision depends on can be chosen otherwise, and then something is decided otherwise. */
class ReadingsTest {
    /** The kinds of rules by which nothing is decided. */
    private static final Set<String> NOT_DECIDING =
            Set.of("duty", "periodic", "paperwork", "document", "notice", "figures", "retention", "check");

    @TempDir
    private Path folder;

    static List<Case> cases() {
        return ReadingCases.all();
    }

    private static String said(JournalPolicy policy, Request request) {
        Explanation answer = policy.explain(request);
        Instant openUntil = answer.openUntil();
        return answer.verdict()
                + answer.reasons().stream().map(reason -> " " + reason.code()).collect(Collectors.joining())
                + answer.decision().missing().stream()
                        .map(fact -> " " + fact.pointer())
                        .collect(Collectors.joining())
                + (openUntil == null ? "" : " until " + local(openUntil))
                + answer.advisories().stream()
                        .map(late -> " late " + late.code() + " since " + local(late.due()))
                        .collect(Collectors.joining());
    }

    private static String local(Instant instant) {
        return instant.atZone(Question.MOSCOW.id()).toLocalDateTime().toString();
    }

    private JournalPolicy choosing(String regulation, String reading, String alternative) {
        return SchoolFile.load(folder, """
                regulation: ours
                extends: %s
                inForce: {from: 2024-09-01}
                readings:
                  %s: {chosen: "%s"}
                """.formatted(regulation, reading, alternative));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_alternative_answers_in_its_own_way(Case asked) {
        Request request = asked.question().build();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String alternative : asked.answers().keySet()) {
            answers.put(alternative, said(choosing(asked.regulation(), asked.reading(), alternative), request));
        }
        assertEquals(asked.answers(), answers);
        assertEquals(answers.size(), Set.copyOf(answers.values()).size(), "the alternatives answer alike");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_first_alternative_is_the_one_the_built_in_regulation_chose(Case asked) {
        JournalPolicy policy = Regulations.builtIn(asked.regulation());
        Reading reading = policy.regulation().readings().stream()
                .filter(declared -> declared.name().equals(asked.reading()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.copyOf(asked.answers().keySet()), reading.alternatives());
        assertEquals(asked.answers().keySet().iterator().next(), reading.chosen());
        assertEquals(
                asked.answers().get(reading.chosen()),
                said(policy, asked.question().build()));
    }

    @Test
    void every_reading_on_which_a_decision_depends_is_asked_about() throws IOException {
        Set<String> asked = new HashSet<>();
        ReadingCases.all().forEach(row -> asked.add(row.regulation() + " " + row.reading()));
        Set<String> unasked = new TreeSet<>();
        for (String id : Regulations.builtIn().ids()) {
            for (String reading : read(id)) {
                boolean own = declares(id, reading);
                boolean inBase = cases().stream().anyMatch(row -> row.reading().equals(reading));
                if (own ? !asked.contains(id + " " + reading) : !inBase) {
                    unasked.add(id + " " + reading);
                }
            }
        }
        assertEquals(Set.of(), unasked);
    }

    /** Tells whether a school's regulation declares a reading of its own; those of the base are asked about anywhere. */
    private static boolean declares(String id, String reading) throws IOException {
        return !id.equals("base") && file(id).path("readings").path(reading).has("alternatives");
    }

    private static Set<String> read(String id) throws IOException {
        Set<String> readings = new TreeSet<>();
        collect(file(id).path("before"), readings);
        for (JsonNode rule : file(id).path("rules")) {
            if (!NOT_DECIDING.contains(rule.path("kind").asText())) {
                rule.path("under").fieldNames().forEachRemaining(readings::add);
                collect(rule, readings);
            }
        }
        return readings;
    }

    private static void collect(JsonNode node, Set<String> readings) {
        if (node.has("reading")) {
            readings.add(node.path("reading").asText());
        }
        node.forEach(member -> collect(member, readings));
    }

    private static JsonNode file(String id) throws IOException {
        String name = "/regulations/" + id + ".yaml";
        try (InputStream content = Objects.requireNonNull(ReadingsTest.class.getResourceAsStream(name), name)) {
            return new YAMLMapper().readTree(content);
        }
    }
}
