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
 * is about, and {@code obligations/ID.json} for what is demanded besides, each naming its clause.
 */
public final class CaseBook {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String>> byRule = new LinkedHashMap<>();
    private final Map<String, List<String>> byClause = new LinkedHashMap<>();

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
        return book;
    }

    private void read(String file) {
        try (InputStream content = CaseBook.class.getResourceAsStream("/cases/" + file)) {
            if (content != null) {
                JSON.readTree(content).forEach(one -> note(file, one));
            }
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
}
