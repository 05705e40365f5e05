package io.schooljournal.examples.validator;

import io.schooljournal.rules.analysis.Comparison;
import io.schooljournal.rules.analysis.ComparisonForm;
import io.schooljournal.rules.analysis.ComparisonText;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.report.SensitivityRendering;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journal regulations diff}: what differs between two regulations, or between two readings of one. */
@Command(
        name = "diff",
        description = {
            "Compares two regulations, or two readings of one: what is stricter, looser, different in the second, "
                    + "each with the most ordinary request that shows it and both answers.",
            "",
            "A reading is chosen otherwise with @NAME=ALTERNATIVE, several with commas between: "
                    + "journal regulations diff sosh21 sosh21@markCorrection=STRICT",
            ""
        })
final class RegulationsDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ID|FILE[@NAME=ALTERNATIVE]",
            description = "The first regulation: built in, or the file of one's own.")
    private String one = "";

    @Parameters(
            index = "1",
            paramLabel = "ID|FILE[@NAME=ALTERNATIVE]",
            description = "The second regulation, which is called stricter or looser than the first.")
    private String other = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "PACKAGE",
            description = "A journal package: show which of its entries change their outcome, instead of the rules.")
    private @Nullable String journal;

    @Mixin
    private final DocumentFormat format = new DocumentFormat();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegulationsDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        if (journal != null) {
            return entries(journal);
        }
        Comparison comparison = comparison(RegulationChoice.file(one), RegulationChoice.file(other));
        if (format.isJson()) {
            DocumentFormat.write(console, ComparisonForm.tree(comparison, language.language()));
        } else {
            ComparisonText.lines(comparison, language.language()).forEach(console.text()::println);
        }
        return ExitStatus.CLEAN;
    }

    /** The entries of a package whose outcome changes, each by the finding that appears, differs or disappears. */
    private int entries(String name) throws InputRefused, IOException {
        SensitivityRendering rendering = format.isJson()
                ? SensitivityRendering.lines(console.output(), language.language())
                : SensitivityRendering.text(console.output(), language.language(), console.coloured());
        new PackageReadings(one, null).run(name, RegulationChoice.file(other), rendering);
        return ExitStatus.CLEAN;
    }

    private static Comparison comparison(RegulationFile one, RegulationFile other) throws InputRefused {
        try {
            return Comparison.of(one, other);
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        }
    }
}
