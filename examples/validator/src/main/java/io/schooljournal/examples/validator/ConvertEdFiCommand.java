package io.schooljournal.examples.validator;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.exchange.EdFiConverter;
import io.schooljournal.rules.exchange.FailedConversion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            description = "Zone by which the school counts its days, such as Europe/Moscow (default: UTC).")
    private @Nullable SchoolZone zone;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ConvertEdFiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        try {
            new ConversionText(console, language.language())
                    .say(EdFiConverter.convert(Path.of(source), Path.of(output), zone), output);
        } catch (FailedConversion failed) {
            throw InputRefused.placed(String.valueOf(failed.getMessage()));
        }
        return ExitStatus.CLEAN;
    }
}
