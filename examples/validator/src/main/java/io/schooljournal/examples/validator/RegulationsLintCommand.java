package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.analysis.Lint;
import io.schooljournal.rules.analysis.LintForm;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations lint}: whether a regulation can be used, and what is to be known of it. */
@Command(
        name = "lint",
        description = {
            "Checks a regulation: gaps, clauses that disagree, rules without effect, clauses without a rule.",
            "",
            "A file that cannot be used is refused with FILE:LINE:COLUMN and what was expected there, exit status 2. "
                    + "Exit status 1 when there is an error, 0 when there are warnings at most.",
            ""
        })
final class RegulationsLintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE|ID", description = "The file of one's own regulation (YAML), or a built-in one.")
    private String regulation = "";

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        RegulationFile file = RegulationChoice.file(regulation);
        Lint lint = lint(file);
        if (format.isJson()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", regulation);
            tree.put("regulation", RegulationForm.summary(policy(file), language.language()));
            tree.put("lint", LintForm.tree(lint, language.language()));
            DocumentFormat.write(console, tree);
        } else {
            console.text().println(head(file));
            LintForm.lines(lint, language.language()).forEach(console.text()::println);
        }
        return lint.isClean() ? ExitStatus.CLEAN : ExitStatus.FOUND;
    }

    private String head(RegulationFile file) {
        boolean russian = language.language() == Language.RU;
        return regulation
                + (russian ? ": можно применять; положение " : ": can be used; regulation ")
                + file.id()
                + (russian ? ", пунктов: " : ", clauses: ")
                + file.clauses().size();
    }

    private static Lint lint(RegulationFile file) throws InputRefused {
        try {
            return Lint.of(file);
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }

    private static Regulation policy(RegulationFile file) throws InputRefused {
        try {
            return Regulations.compile(file).regulation();
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }
}
