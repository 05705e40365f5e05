package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.exchange.ConversionReport;
import io.schooljournal.rules.exchange.EdFiConverter;
import io.schooljournal.rules.exchange.FailedConversion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal convert edfi}: XML interchange files of the Ed-Fi Data Standard into a journal package. */
@Command(
        name = "edfi",
        description = {
            "Converts XML interchange files of the Ed-Fi Data Standard (gradebook, attendance, calendar).",
            "",
            "Says what was carried, what the package cannot hold, and what the source does not tell and had to be "
                    + "supposed.",
            ""
        })
final class ConvertEdFiCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SOURCE", description = "A folder of XML files, or one file.")
    private String source = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not exist, or be empty.")
    private String output = "";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ConvertEdFiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        try {
            say(EdFiConverter.convert(Path.of(source), Path.of(output)));
        } catch (FailedConversion failed) {
            throw InputRefused.placed(String.valueOf(failed.getMessage()));
        }
        return ExitStatus.CLEAN;
    }

    private void say(ConversionReport report) {
        PrintWriter out = console.text();
        out.println(word("перенесено в ", "carried to ") + Console.oneLine(output) + ":");
        report.carried().forEach((file, rows) -> out.println("  " + file + ": " + rows));
        remarks(word("не перенесено:", "left out:"), report.left());
        remarks(word("принято за неимением сведений:", "supposed, for want of evidence:"), report.supposed());
    }

    private void remarks(String title, List<ConversionReport.Remark> remarks) {
        if (!remarks.isEmpty()) {
            console.text().println(title);
            remarks.forEach(remark -> console.text()
                    .println("  " + Console.oneLine(remark.text().in(language.language()))
                            + (remark.count() > 0 ? ": " + remark.count() : "")));
        }
    }

    private String word(String ru, String en) {
        return language.language() == Language.RU ? ru : en;
    }
}
