package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Wording;
import io.schooljournal.rules.analysis.Difference.Direction;
import io.schooljournal.rules.analysis.Difference.Example;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A comparison as a deputy head would write it: first in sum, then action by action. */
public final class ComparisonText {
    private static final int MOST_CLAUSES = 6;
    /** More actions without a difference are not listed. */
    private static final int MOST_NAMES = 12;

    private static final String MIXED = "direction.MIXED";
    /** The sum in the order in which it is told. */
    private static final List<String> ROWS =
            List.of("direction.STRICTER", "direction.LOOSER", MIXED, "direction.DIFFERENT");

    private final Comparison comparison;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /**
     * Writes a comparison as lines.
     *
     * @param comparison the comparison
     * @param language the language
     * @return the lines: the sum, what is the same for several actions, then each action
     */
    public static List<String> lines(Comparison comparison, Language language) {
        ComparisonText text = new ComparisonText(comparison, language);
        text.write();
        return text.lines;
    }

    private String phrase(String key, Object... values) {
        return Phrases.of(key, values).in(language);
    }

    private void write() {
        lines.add(phrase("diff.title", comparison.one(), comparison.other()));
        comparison.legend().forEach(text -> lines.add("  " + text.in(language)));
        lines.add(phrase("diff.compared"));
        if (comparison.differences().isEmpty()) {
            lines.add(phrase("diff.none"));
            return;
        }
        lines.add(phrase("diff.directions", comparison.other(), comparison.one()));
        sum();
        List<Statement> statements = Statement.of(comparison);
        List<Statement> shared = statements.stream()
                .filter(statement -> statement.actions().size() > 1)
                .toList();
        if (!shared.isEmpty()) {
            head(phrase("diff.several"));
            shared.forEach(this::statement);
        }
        for (Action action : Action.values()) {
            List<Statement> own = statements.stream()
                    .filter(statement -> statement.actions().equals(List.of(action)))
                    .toList();
            if (!own.isEmpty()) {
                head(Phrases.action(action).in(language));
                own.forEach(this::statement);
            }
        }
    }

    private void sum() {
        Map<Action, Set<Direction>> directions = new TreeMap<>();
        comparison
                .differences()
                .forEach(difference -> directions
                        .computeIfAbsent(difference.action(), action -> EnumSet.noneOf(Direction.class))
                        .add(difference.direction()));
        Map<String, Set<Action>> rows = new TreeMap<>();
        directions.forEach((action, all) ->
                rows.computeIfAbsent(row(all), key -> new TreeSet<>()).add(action));
        for (String row : ROWS) {
            if (rows.containsKey(row)) {
                lines.add("  " + phrase(row) + ": " + names(rows.get(row)));
            }
        }
        Set<Action> same = new TreeSet<>(List.of(Action.values()));
        same.removeAll(directions.keySet());
        if (!same.isEmpty()) {
            lines.add(
                    "  " + (same.size() > MOST_NAMES ? phrase("diff.rest") : phrase("diff.same") + ": " + names(same)));
        }
    }

    /** An action that is stricter for some and looser for others is neither; what is only different beside that adds nothing. */
    private static String row(Set<Direction> directions) {
        boolean stricter = directions.contains(Direction.STRICTER);
        boolean looser = directions.contains(Direction.LOOSER);
        return stricter && looser
                ? MIXED
                : "direction." + (stricter ? Direction.STRICTER : looser ? Direction.LOOSER : Direction.DIFFERENT);
    }

    private void head(String title) {
        lines.add("");
        lines.add(title.substring(0, 1).toUpperCase(language.locale()) + title.substring(1));
    }

    private String names(Collection<Action> actions) {
        return actions.stream()
                .map(action -> Phrases.action(action).in(language))
                .collect(Collectors.joining(", "));
    }

    private void statement(Statement statement) {
        lines.add("  - " + phrase("direction." + statement.direction()) + ": "
                + sentence(comparison, statement, language));
        if (statement.actions().size() > 1) {
            lines.add("      " + phrase("diff.actions") + ": " + names(statement.actions()));
        }
        example(statement.example());
    }

    /** Says who, where, and what each of the two says. */
    static String sentence(Comparison comparison, Statement statement, Language language) {
        List<String> subject = new ArrayList<>();
        statement.who().forEach(text -> subject.add(text.in(language)));
        Text where = statement.where();
        if (where != null) {
            subject.add(where.in(language));
        }
        return (subject.isEmpty() ? "" : String.join(", ", subject) + " — ")
                + Phrases.of(
                                "diff.sides",
                                comparison.one(),
                                statement.one().says().in(language)
                                        + cited(statement.one().clauses(), comparison.one()),
                                comparison.other(),
                                statement.other().says().in(language)
                                        + cited(statement.other().clauses(), comparison.other()))
                        .in(language);
    }

    /** A regulation's own clauses are cited by their names, inherited ones in full; of many the first. */
    private static String cited(List<ClauseRef> clauses, String regulation) {
        if (clauses.isEmpty()) {
            return "";
        }
        List<String> names = clauses.stream()
                .limit(MOST_CLAUSES)
                .map(clause ->
                        Comparison.id(regulation).equals(clause.regulation()) ? clause.clause() : clause.toString())
                .toList();
        return " (" + String.join(", ", names) + (clauses.size() > MOST_CLAUSES ? " …" : "") + ")";
    }

    private void example(Example example) {
        lines.add("      " + phrase("diff.example") + ": " + example.told().in(language) + ": " + comparison.one()
                + " — " + answer(example.request(), example.one(), comparison.one()) + "; " + comparison.other() + " — "
                + answer(example.request(), example.other(), comparison.other()));
    }

    private String answer(Request request, Explanation answer, String regulation) {
        Wording wording = Wording.in(language);
        List<String> says = new ArrayList<>();
        answer.reasons()
                .forEach(reason ->
                        says.add(wording.reason(reason, request, answer) + cited(reason.clauses(), regulation)));
        answer.advisories()
                .forEach(late -> says.add(wording.advisory(late, request) + cited(late.clauses(), regulation)));
        Instant openUntil = answer.openUntil();
        if (answer.decision().allowed() && openUntil != null) {
            says.add(phrase("diff.openUntil", Telling.instant(openUntil, request)));
        }
        String verdict = phrase(answer.advisories().isEmpty() ? "verdict." + answer.verdict() : "verdict.LATE");
        return says.isEmpty() ? verdict : verdict + ": " + String.join("; ", says);
    }
}
