package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journal regulations list}: the built-in regulations. */
@Command(
        name = "list",
        description = {"Lists the built-in regulations: id, title, since when, how many clauses.", ""})
final class RegulationsListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulations builtIn = Regulations.builtIn();
        List<Regulation> regulations = builtIn.ids().stream()
                .map(builtIn::find)
                .flatMap(Optional::stream)
                .map(JournalPolicy::regulation)
                .toList();
        if (format.isJson()) {
            DocumentFormat.write(
                    console,
                    regulations.stream()
                            .map(regulation -> RegulationForm.summary(regulation, language.language()))
                            .toList());
        } else {
            new RegulationText(console.text(), language.language()).list(regulations);
        }
        return ExitStatus.CLEAN;
    }
}
