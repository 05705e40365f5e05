package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.coverage.CaseBook;
import io.schooljournal.rules.coverage.ClauseCoverage;
import io.schooljournal.rules.coverage.Coverage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations coverage}: what carries each clause, and what tests it. */
@Command(
        name = "coverage",
        description = {
            "Shows of every clause which rule, reading or term carries it, and which conformance case tests that.",
            "",
            "Exit status 1 when a clause that is not ORG is carried by nothing or tested by no case.",
            ""
        })
final class RegulationsCoverageCommand implements Callable<Integer> {
    /** What every school's regulation extends; no school has it. */
    private static final String COMMON = "base";

    private final Console console;

    @Parameters(paramLabel = "ID|FILE", arity = "0..*", description = "Regulations; all built-in schools' unless said.")
    private List<String> chosen = List.of();

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        List<Coverage> all = new ArrayList<>();
        for (String id : chosen.isEmpty() ? schools() : chosen) {
            Regulation regulation = RegulationChoice.of(id).regulation();
            all.add(Coverage.of(regulation, CaseBook.of(regulation.id())));
        }
        if (format.isJson()) {
            DocumentFormat.write(
                    console, all.stream().flatMap(one -> one.trees().stream()).toList());
        } else {
            all.forEach(this::show);
        }
        boolean accounted = all.stream().allMatch(one -> one.unaccounted().isEmpty());
        return accounted ? ExitStatus.CLEAN : ExitStatus.FOUND;
    }

    private static List<String> schools() {
        return Regulations.builtIn().ids().stream()
                .filter(id -> !id.equals(COMMON))
                .toList();
    }

    private void show(Coverage coverage) {
        PrintWriter text = console.text();
        coverage.clauses().forEach(clause -> text.println(line(clause)));
        boolean russian = language.language() == Language.RU;
        text.println(coverage.regulation().id() + ": "
                + (russian ? "пунктов " : "clauses ") + coverage.clauses().size()
                + (russian ? ", без носителя или проверки " : ", unaccounted for ")
                + coverage.unaccounted().size());
        text.println();
    }

    private static String line(ClauseCoverage covered) {
        String reason = covered.clause().reason();
        return String.join(
                        "  ",
                        covered.isAccountedFor() ? " " : "!",
                        covered.clause().ref().toString(),
                        covered.clause().kind().name(),
                        reason != null ? reason : String.join(", ", covered.carriedBy()),
                        covered.tests().isEmpty()
                                ? ""
                                : "[" + covered.tests().get(0)
                                        + (covered.tests().size() > 1
                                                ? " +" + (covered.tests().size() - 1)
                                                : "") + "]")
                .stripTrailing();
    }
}
