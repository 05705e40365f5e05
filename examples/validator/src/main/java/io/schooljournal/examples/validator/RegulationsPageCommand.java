package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.coverage.CaseBook;
import io.schooljournal.rules.coverage.Coverage;
import io.schooljournal.rules.coverage.RegulationPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations page}: one regulation as a page to publish. */
@Command(
        name = "page",
        description = {
            "Writes a page in Markdown: every clause, what carries it, with which parameters and readings, and its tests.",
            ""
        })
final class RegulationsPageCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID|FILE", description = "A built-in regulation, or the file of one's own.")
    private String regulation = "";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        Regulation shown = RegulationChoice.of(regulation).regulation();
        console.text().print(RegulationPage.of(Coverage.of(shown, CaseBook.of(shown.id())), language.language()));
        return ExitStatus.CLEAN;
    }
}
