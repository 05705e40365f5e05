package io.schooljournal.rules.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conformance cases of a regulation, by the rules and the clauses they are about.
 *
 * <p>The cases of the built-in regulations are in {@code /cases}: {@code ID.json} for decisions, each naming the rules it
 * is about, and {@code obligations/ID.json} for what is demanded besides, each naming its clause. {@code /coverage/activities.json}
 * names the activities by which clauses are carried out, with the tests that show it.
 */
public final class CaseBook {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String>> byRule = new LinkedHashMap<>();
    private final Map<String, List<String>> byClause = new LinkedHashMap<>();

    private final Map<String, List<Activity>> activities = new LinkedHashMap<>();

    /**
     * An activity that carries a clause out.
     *
     * @param name its name, such as {@code RequestCorrection}
     * @param tests the tests that show it, as {@code Class.method}
     */
    public record Activity(String name, List<String> tests) {
        /** The activity keeps its own copy. */
        public Activity {
            tests = List.copyOf(tests);
        }
    }

    private CaseBook() {}

    /**
     * Returns the cases of a regulation.
     *
     * @param regulation the regulation's id
     * @return its cases; none for a regulation that is not built in
     */
    public static CaseBook of(String regulation) {
        CaseBook book = new CaseBook();
        book.read(regulation + ".json");
        book.read("obligations/" + regulation + ".json");
        book.readActivities(regulation + ":");
        return book;
    }

    private void readActivities(String prefix) {
        for (JsonNode one : tree("/coverage/activities.json")) {
            List<String> tests = new ArrayList<>();
            one.path("tests").forEach(test -> tests.add(test.asText()));
            Activity activity = new Activity(one.path("activity").asText(), tests);
            for (JsonNode clause : one.path("clauses")) {
                if (clause.asText().startsWith(prefix)) {
                    String name = clause.asText().substring(prefix.length());
                    activities.computeIfAbsent(name, none -> new ArrayList<>()).add(activity);
                }
            }
        }
    }

    private void read(String file) {
        tree("/cases/" + file).forEach(one -> note(file, one));
    }

    private static JsonNode tree(String file) {
        try (InputStream content = CaseBook.class.getResourceAsStream(file)) {
            return content == null ? JSON.createArrayNode() : JSON.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void note(String file, JsonNode one) {
        String name = "cases/" + file + ": " + one.path("name").asText();
        one.path("rules").forEach(rule -> add(byRule, rule.asText(), name));
        if (one.has("clause")) {
            add(byClause, one.path("clause").asText(), name);
        }
    }

    private static void add(Map<String, List<String>> cases, String key, String name) {
        cases.computeIfAbsent(key, none -> new ArrayList<>()).add(name);
    }

    /**
     * Returns the cases that are about a rule.
     *
     * @param rule the rule's id
     * @return file and name of each, in the order of the file
     */
    public List<String> ofRule(String rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }

    /**
     * Returns the cases that are about a clause itself.
     *
     * @param clause the clause's name within the regulation
     * @return file and name of each, in the order of the file
     */
    public List<String> ofClause(String clause) {
        return List.copyOf(byClause.getOrDefault(clause, List.of()));
    }

    /**
     * Returns the activities that carry a clause out.
     *
     * @param clause the clause's name within the regulation
     * @return the activities, in the order of their file
     */
    public List<Activity> activitiesOf(String clause) {
        return List.copyOf(activities.getOrDefault(clause, List.of()));
    }
}
