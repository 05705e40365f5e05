package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations lint}: whether one's own file can be used. */
@Command(
        name = "lint",
        description = {
            "Checks the file of a regulation.",
            "",
            "A file that cannot be used is refused with FILE:LINE:COLUMN and what was expected there, exit status 2.",
            ""
        })
final class RegulationsLintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file of one's own regulation (YAML).")
    private String file = "";

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        Regulation regulation = RegulationChoice.load(Path.of(file)).regulation();
        if (format.isJson()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", file);
            tree.put("regulation", RegulationForm.summary(regulation, language.language()));
            DocumentFormat.write(console, tree);
        } else if (language.language() == Language.RU) {
            console.text()
                    .println(file + ": можно применять; положение " + regulation.id() + ", пунктов: "
                            + regulation.clauses().size());
        } else {
            console.text()
                    .println(file + ": can be used; regulation " + regulation.id() + ", clauses: "
                            + regulation.clauses().size());
        }
        return ExitStatus.CLEAN;
    }
}
