package io.schooljournal.examples.validator;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.OneRosterConverter;
import io.schooljournal.rules.exchange.OneRosterOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal convert oneroster}: a OneRoster CSV export into a journal package. */
@Command(
        name = "oneroster",
        description = {
            "Converts a 1EdTech OneRoster CSV export, version 1.2 or 1.1, bulk or delta.",
            "",
            "Says what was carried, what the package cannot hold, and what the source does not tell and had to be "
                    + "supposed.",
            ""
        })
final class ConvertOneRosterCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SOURCE", description = "A zip, or a folder of CSV files with manifest.csv.")
    private String source = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not exist, or be empty.")
    private String output = "";

    @Option(
            names = "--base",
            paramLabel = "BULK",
            description = "The export that SOURCE, a delta, changes: what stands after the change is converted.")
    private @Nullable String base;

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            description = "Zone by which the school counts its days, such as Europe/Moscow (default: UTC).")
    private @Nullable SchoolZone zone;

    @Option(names = "--regulation", paramLabel = "ID", description = "The regulation that the package will name.")
    private @Nullable String regulation;

    @Option(
            names = "--school",
            paramLabel = "SOURCEDID",
            description = "The school to convert; needed where the export has several.")
    private @Nullable String school;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The schoolYear to convert, such as 2025; needed where the export has several.")
    private @Nullable String year;

    @Option(
            names = "--final-category",
            paramLabel = "SOURCEDID",
            description = "Category whose line items are final marks of their academic session; may be repeated.")
    private List<String> finalCategories = new ArrayList<>();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ConvertOneRosterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        OneRosterOptions options = OneRosterOptions.builder()
                .zone(zone)
                .regulation(regulation)
                .school(school)
                .year(year)
                .base(base == null ? null : Path.of(base))
                .finalCategories(finalCategories)
                .build();
        try {
            new ConversionText(console, language.language())
                    .say(OneRosterConverter.convert(Path.of(source), Path.of(output), options), output);
        } catch (FailedConversion failed) {
            throw InputRefused.placed(String.valueOf(failed.getMessage()));
        }
        return ExitStatus.CLEAN;
    }
}
