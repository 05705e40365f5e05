package io.schooljournal.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clauses that people carry out are carried out by activities that exist, shown by tests that exist. */
class ActivitiesTest {
    private static final Set<ClauseKind> CARRIED_OUT =
            EnumSet.of(ClauseKind.PROCEDURE, ClauseKind.RETENTION, ClauseKind.ACCESS);

    static List<String> schools() {
        return CoverageTest.schools();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_clause_of_access_procedure_and_keeping_is_carried_out_by_an_activity(String id) {
        CaseBook cases = CaseBook.of(id);
        List<String> without = Regulations.builtIn(id).regulation().clauses().stream()
                .filter(clause -> CARRIED_OUT.contains(clause.kind()))
                .map(Clause::ref)
                .filter(clause -> cases.activitiesOf(clause.clause()).isEmpty())
                .map(Object::toString)
                .toList();

        assertEquals(List.of(), without);
    }

    @Test
    void every_activity_and_every_test_that_is_named_is_there() throws IOException {
        Map<String, String> sources = sources();
        Set<String> missing = new TreeSet<>();
        for (JsonNode one : activities()) {
            String activity = one.path("activity").asText();
            if (!sources.containsKey("main " + activity)) {
                missing.add(activity);
            }
            assertFalse(one.path("tests").isEmpty(), () -> "no test of " + activity);
            for (JsonNode test : one.path("tests")) {
                String[] parts = test.asText().split("\\.", 2);
                String source = sources.getOrDefault("test " + parts[0], "");
                if (!source.contains(" " + parts[1] + "(")) {
                    missing.add(test.asText());
                }
            }
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_clause_that_is_named_is_a_clause_of_its_regulation() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String id : schools()) {
            Regulations.builtIn(id)
                    .regulation()
                    .clauses()
                    .forEach(clause -> known.add(clause.ref().toString()));
        }
        List<String> unknown = new ArrayList<>();
        for (JsonNode one : activities()) {
            one.path("clauses").forEach(clause -> {
                if (!known.contains(clause.asText())) {
                    unknown.add(clause.asText());
                }
            });
        }

        assertEquals(List.of(), unknown);
    }

    private static JsonNode activities() throws IOException {
        try (InputStream content = CaseBook.class.getResourceAsStream("/coverage/activities.json")) {
            return new ObjectMapper().readTree(content);
        }
    }

    /** Returns the sources of every module, by whether they are main or test and the name of their type. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("journal-core", "journal-rules", "journal-adapters-jdbc", "examples/validator")) {
            for (String tree : List.of("main", "test")) {
                Path root = Path.of("..", module.split("/")).resolve(Path.of("src", tree, "java"));
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                        String name = file.getFileName().toString().replace(".java", "");
                        sources.put(tree + " " + name, Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }
}
