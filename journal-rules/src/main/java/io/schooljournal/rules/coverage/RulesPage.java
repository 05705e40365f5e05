package io.schooljournal.rules.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.StatedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The kinds of rules and every rule of several regulations side by side, for people to read, in Markdown. */
public final class RulesPage {
    private static final Set<String> COMMON = Set.of("kind", "clauses", "from", "to", "under", "note");

    private final List<Regulation> regulations;
    private final JsonNode schema;
    private final StringBuilder page = new StringBuilder();

    private RulesPage(List<Regulation> regulations) {
        this.regulations = regulations;
        try (InputStream content = RulesPage.class.getResourceAsStream("/regulations/regulation.schema.json")) {
            this.schema = new ObjectMapper().readTree(content).path("$defs");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the page.
     *
     * @param regulations the regulations, in the order of the columns
     * @return Markdown, ended by a line feed
     */
    public static String of(List<Regulation> regulations) {
        RulesPage page = new RulesPage(regulations);
        page.kinds();
        page.schema.path("ruleKind").path("enum").forEach(kind -> page.rules(kind.asText()));
        return page.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void kinds() {
        line("# Rules");
        line("");
        line("Every rule of the built-in regulations, by its kind. The kinds are explained in"
                + " [REGULATION_FORMAT.md](REGULATION_FORMAT.md); each regulation has a page of its own: "
                + regulations.stream()
                        .map(regulation -> "[" + regulation.id() + "](regulations/" + regulation.id() + ".md)")
                        .collect(Collectors.joining(", "))
                + ".");
        line("");
        line(
                "A cell names the clauses from which the rule comes in that regulation; `–` means that it has no such rule,"
                        + " a clause in parentheses that the rule does not stand under the readings chosen.");
    }

    private void rules(String kind) {
        line("");
        line("## " + kind);
        line(schema.path(kind).path("description").asText());
        line("Parameters: " + parameters(kind) + ".");
        line("");
        line("| rule | " + regulations.stream().map(Regulation::id).collect(Collectors.joining(" | ")) + " |");
        line("|---|" + "---|".repeat(regulations.size()));
        Map<String, String> rows = new TreeMap<>();
        for (Regulation regulation : regulations) {
            of(regulation, kind).forEach(rule -> rows.computeIfAbsent(rule.id(), id -> row(kind, id)));
        }
        rows.values().forEach(this::line);
    }

    private String parameters(String kind) {
        Iterable<String> names = () -> schema.path(kind).path("properties").fieldNames();
        String list = StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !COMMON.contains(name))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }

    private String row(String kind, String id) {
        return "| `" + id + "` | "
                + regulations.stream()
                        .map(regulation -> cell(regulation, kind, id))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String cell(Regulation regulation, String kind, String id) {
        String cited = of(regulation, kind).stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> cited(regulation, rule))
                .collect(Collectors.joining("; "));
        return cited.isEmpty() ? "–" : cited;
    }

    private static String cited(Regulation regulation, StatedRule rule) {
        String clauses =
                rule.clauses().stream().map(clause -> name(regulation, clause)).collect(Collectors.joining(", "));
        return rule.stands() ? clauses : "(" + clauses + ")";
    }

    private static String name(Regulation regulation, ClauseRef clause) {
        return Objects.equals(clause.regulation(), regulation.id()) ? clause.clause() : clause.toString();
    }

    private static List<StatedRule> of(Regulation regulation, String kind) {
        return regulation.rules().stream()
                .filter(rule -> rule.kind().equals(kind))
                .toList();
    }
}
