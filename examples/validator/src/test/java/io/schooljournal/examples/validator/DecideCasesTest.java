package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conformance cases that the library publishes hold of the command too. */
final class DecideCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of(
            System.getProperty("basedir", "."), "..", "..", "journal-rules", "src", "main", "resources", "cases");
    private static final Set<String> NOT_PART_OF_THE_ANSWER = Set.of("id");

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void every_case_is_answered_as_expected(String regulation) throws IOException {
        JsonNode cases = JSON.readTree(CASES.resolve(regulation + ".json").toFile());
        StringBuilder requests = new StringBuilder();
        cases.forEach(one -> requests.append(one.get("request")).append('\n'));
        Journal said = Journal.fed(requests.toString(), "decide");
        assertEquals("", said.err());
        assertEquals(cases.size(), said.lines().size());
        Iterator<String> answers = said.lines().iterator();
        for (JsonNode one : cases) {
            conforms(one.get("name").asText(), one.get("expected"), JSON.readTree(answers.next()));
        }
    }

    private static void conforms(String name, JsonNode expected, JsonNode answer) {
        Set<String> given = members(answer);
        given.removeAll(NOT_PART_OF_THE_ANSWER);
        assertEquals(members(expected), given, name);
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            JsonNode got = answer.get(member.getKey());
            assertTrue(holds(member.getValue(), got), () -> name + ": " + member + ", not " + got);
        }
    }

    /** Of the objects in a list only the members that are expected are compared. */
    private static boolean holds(JsonNode expected, JsonNode given) {
        if (expected.isArray() && expected.size() == given.size()) {
            boolean all = true;
            for (int i = 0; i < expected.size(); i++) {
                all &= holds(expected.get(i), given.get(i));
            }
            return all;
        }
        if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(member ->
                            given.has(member.getKey()) && holds(member.getValue(), given.get(member.getKey())));
        }
        return expected.equals(given);
    }

    private static Set<String> members(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
