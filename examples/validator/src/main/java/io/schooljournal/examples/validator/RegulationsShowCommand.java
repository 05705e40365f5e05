package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Regulation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations show}: one regulation, clause by clause. */
@Command(
        name = "show",
        description = {"Shows one regulation: its editions, the readings that were chosen, and every clause.", ""})
final class RegulationsShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID|FILE", description = "A built-in regulation, or the file of one's own.")
    private String regulation = "";

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        Regulation shown = RegulationChoice.of(regulation).regulation();
        if (format.isJson()) {
            DocumentFormat.write(console, RegulationForm.whole(shown, language.language()));
        } else {
            new RegulationText(console.text(), language.language()).show(shown);
        }
        return ExitStatus.CLEAN;
    }
}
