package io.schooljournal.examples.validator;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.regulation.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** How every command reads its words and shows its help. */
final class Conventions {
    private static final int WIDTH = 100;

    private Conventions() {}

    /** Applies the conventions to a command and all commands under it. */
    static CommandLine apply(CommandLine line, Console console, Failures failures) {
        line.setOut(console.text());
        line.setErr(console.errors());
        line.setColorScheme(Help.defaultColorScheme(console.coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(WIDTH / 3);
        line.setParameterExceptionHandler(failures::wrongCommandLine);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
        line.registerConverter(Language.class, Conventions::language);
        line.registerConverter(Instant.class, Conventions::instant);
        line.registerConverter(LocalDate.class, Conventions::day);
        line.registerConverter(YearMonth.class, Conventions::month);
        line.registerConverter(SchoolZone.class, Conventions::zone);
        line.registerConverter(Format.class, Format::of);
        line.registerConverter(ReportFormat.class, ReportFormat::of);
        line.registerConverter(Threshold.class, Threshold::of);
        line.registerConverter(ObligationsFormat.class, ObligationsFormat::of);
        for (CommandLine each : line.getSubcommands().values()) {
            describe(each);
        }
        return line;
    }

    private static void describe(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getCommandSpec().versionProvider(new Version());
        line.getCommandSpec().usageMessage().optionListHeading("Options:%n");
        line.getSubcommands().values().forEach(Conventions::describe);
    }

    /** Says which commands there are where one is missing. */
    static String expectedCommand(CommandSpec spec) {
        return "expected a command: " + String.join(", ", commands(spec)) + "; see `" + spec.qualifiedName()
                + " --help`";
    }

    /** Returns the names of the commands right under a command, in the order of its help. */
    static List<String> commands(CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Language language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ru" -> Language.RU;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("expected ru or en, not `" + text + "`");
        };
    }

    private static SchoolZone zone(String text) {
        try {
            return SchoolZone.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("expected a zone like `Europe/Moscow`, not `" + text + "`");
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(
                    "expected an instant with offset like `2025-05-31T12:00:00+03:00`, not `" + text + "`");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException("expected a day like `2024-10-01`, not `" + text + "`");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException("expected a month like `2024-10`, not `" + text + "`");
        }
    }
}
