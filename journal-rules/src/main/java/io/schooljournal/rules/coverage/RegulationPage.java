package io.schooljournal.rules.coverage;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.StatedRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One regulation for people to read, in Markdown: every clause, what carries it, with which parameters, and its tests. */
public final class RegulationPage {
    private static final int TESTS_SHOWN = 3;
    private static final String ACTIVITY = "activity:";

    private final Coverage coverage;
    private final Regulation regulation;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private RegulationPage(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.regulation = coverage.regulation();
        this.language = language;
    }

    /**
     * Returns the page of a regulation.
     *
     * @param coverage the regulation and what carries its clauses
     * @param language the language of the clauses and headings
     * @return Markdown, ended by a line feed
     */
    public static String of(Coverage coverage, Language language) {
        RegulationPage page = new RegulationPage(coverage, language);
        page.head();
        page.readings();
        page.clauses();
        return page.page.toString();
    }

    private String say(String ru, String en) {
        return language == Language.RU ? ru : en;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void head() {
        line("# " + regulation.title().in(language));
        line("");
        String editions = regulation.editions().stream().map(this::edition).collect(Collectors.joining(", "));
        long forPeople = coverage.clauses().stream()
                .filter(clause -> clause.clause().reason() != null)
                .count();
        line("`" + regulation.id() + "` · " + say("редакции: ", "editions: ") + editions + " · "
                + say("пунктов: ", "clauses: ") + coverage.clauses().size()
                + say(", из них не для программ: ", ", of which not for software: ")
                + forPeople);
        line("");
    }

    private String edition(Edition edition) {
        return say("с ", "from ") + edition.from() + (edition.to() == null ? "" : say(" по ", " to ") + edition.to());
    }

    private void readings() {
        line("## " + say("Толкования", "Readings"));
        line("");
        line(say(
                "| толкование | выбрано | возможны | о чём | пункты |",
                "| reading | chosen | alternatives | about | clauses |"));
        line("|---|---|---|---|---|");
        for (Reading reading : regulation.readings()) {
            line("| `" + reading.name() + "` | `" + reading.chosen() + "` | " + codes(reading.alternatives()) + " | "
                    + reading.text().in(language) + " | "
                    + reading.clauses().stream().map(Object::toString).collect(Collectors.joining(", ")) + " |");
        }
        line("");
    }

    private static String codes(List<String> values) {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }

    private void clauses() {
        line("## " + say("Пункты", "Clauses"));
        for (ClauseCoverage covered : coverage.clauses()) {
            Clause clause = covered.clause();
            line("");
            line("### " + clause.ref().clause() + " · " + clause.kind());
            line(clause.text().in(language));
            line("");
            carriers(covered);
        }
    }

    private void carriers(ClauseCoverage covered) {
        Clause clause = covered.clause();
        if (clause.reason() != null) {
            line("- " + say("не для программ: ", "not for software: ") + clause.reason());
            return;
        }
        if (regulation.inForceBy().contains(clause.ref())) {
            line("- " + say("срок действия положения", "the days the regulation is in force"));
        }
        for (StatedRule rule : regulation.rules()) {
            if (rule.clauses().contains(clause.ref())) {
                line("- " + rule(rule));
            }
        }
        for (Reading reading : regulation.readings()) {
            if (reading.clauses().contains(clause.ref())) {
                line("- " + say("толкование `", "reading `") + reading.name() + "` = `" + reading.chosen() + "`");
            }
        }
        String activities = covered.carriedBy().stream()
                .filter(carrier -> carrier.startsWith(ACTIVITY))
                .map(carrier -> "`" + carrier.substring(ACTIVITY.length()) + "`")
                .collect(Collectors.joining(", "));
        if (!activities.isEmpty()) {
            line("- " + say("исполняется: ", "carried out by: ") + activities);
        }
        if (!covered.tests().isEmpty()) {
            line("- " + say("проверка: ", "tested: ") + tests(covered.tests()));
        }
    }

    private String rule(StatedRule rule) {
        StringBuilder text = new StringBuilder("`" + rule.id() + "` (" + rule.kind() + ")");
        String parameters = rule.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " " + parameter.getValue())
                .collect(Collectors.joining("; "));
        text.append(parameters.isEmpty() ? "" : ": " + parameters);
        if (rule.firstDay() != null || rule.lastDay() != null) {
            text.append(" [")
                    .append(Objects.toString(rule.firstDay(), ""))
                    .append(" … ")
                    .append(Objects.toString(rule.lastDay(), ""))
                    .append(']');
        }
        if (!rule.readings().isEmpty()) {
            text.append(say("; толкования ", "; readings ")).append(codes(rule.readings()));
        }
        return text
                + (rule.stands()
                        ? ""
                        : say(
                                " — не действует: выбрано иное толкование",
                                " — does not stand: another reading is chosen"));
    }

    private String tests(List<String> tests) {
        String shown = tests.stream().limit(TESTS_SHOWN).collect(Collectors.joining("; "));
        int more = tests.size() - TESTS_SHOWN;
        return shown + (more > 0 ? say("; и ещё ", "; and more: ") + more : "");
    }
}
