package io.schooljournal.examples.validator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.sample.Planted;
import io.schooljournal.rules.sample.SampleOrder;
import io.schooljournal.rules.sample.SampleReport;
import io.schooljournal.rules.sample.SampleSchool;
import io.schooljournal.rules.sample.Violation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journal sample}: an example school's journal package, made from a seed. */
@Command(
        name = "sample",
        description = {
            "Makes the journal package of an example school.",
            "",
            "A school without violations is in order: an audit by the same regulation finds nothing. Violations are "
                    + "planted into rows that stay otherwise clean; what an audit must then find is written beside the "
                    + "package, to OUTPUT.planted.jsonl. The same options give the same bytes.",
            ""
        })
final class SampleCommand implements Callable<Integer> {
    private static final String NONE = "none";
    private static final String ALL = "all";

    private final Console console;

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            required = true,
            description = "The regulation by which the journal is kept: a built-in id or a file.")
    private String regulation = "";

    @Option(
            names = "--output",
            paramLabel = "DIR|FILE.zip",
            required = true,
            description = "The folder to make, which must not exist, or be empty; or the zip to make.")
    private String output = "";

    @Option(
            names = "--pupils",
            paramLabel = "N",
            defaultValue = "75",
            description = "How many pupils, about 25 in a class (default: ${DEFAULT-VALUE}).")
    private int pupils;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What chance goes by (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--violations",
            paramLabel = "LIST|all|none",
            defaultValue = NONE,
            description = "Kinds of violations to plant, separated by commas (default: ${DEFAULT-VALUE}).")
    private String violations = NONE;

    @Option(
            names = "--year",
            paramLabel = "YEARS",
            defaultValue = "2024/2025",
            description = "The academic year (default: ${DEFAULT-VALUE}).")
    private String year = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Export in the evening of this day (default: after the year is closed).")
    private @Nullable String until;

    @Option(
            names = "--marks",
            paramLabel = "N",
            description = "About how many marks (default: as many as is usual, one at every third lesson).")
    private @Nullable Long marks;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        SampleOrder order = order();
        try {
            SampleReport report = SampleSchool.of(order).write(Path.of(output));
            if (!order.violations().isEmpty()) {
                writePlanted(report.planted());
            }
            say(report);
        } catch (FailedConversion failed) {
            throw InputRefused.placed(String.valueOf(failed.getMessage()));
        }
        return ExitStatus.CLEAN;
    }

    private SampleOrder order() throws InputRefused {
        try {
            return new SampleOrder(
                    RegulationChoice.of(regulation),
                    pupils,
                    seed,
                    AcademicYear.parse(year),
                    until == null ? null : LocalDate.parse(until),
                    marks,
                    violations());
        } catch (DateTimeException unreadable) {
            throw new InputRefused("expected a date like `2024-10-25` for --until, not `" + until + "`");
        } catch (IllegalArgumentException refused) {
            throw new InputRefused(String.valueOf(refused.getMessage()));
        }
    }

    private Set<Violation> violations() throws InputRefused {
        if (violations.equals(NONE)) {
            return Set.of();
        }
        if (violations.equals(ALL)) {
            return EnumSet.allOf(Violation.class);
        }
        List<String> known =
                Arrays.stream(Violation.values()).map(Violation::name).toList();
        Set<Violation> named = EnumSet.noneOf(Violation.class);
        for (String name : violations.split(",", -1)) {
            String code = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            if (!known.contains(code)) {
                throw new InputRefused("unknown violation `" + name + "`" + Suggestion.among(code, known));
            }
            named.add(Violation.valueOf(code));
        }
        return named;
    }

    private void writePlanted(List<Planted> planted) throws InputRefused {
        Path file = Path.of(output + ".planted.jsonl");
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (Planted one : planted) {
                lines.write(json(one) + "\n");
            }
        } catch (IOException unwritable) {
            throw InputRefused.unwritable(file, unwritable);
        }
    }

    private static String json(Planted planted) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kind", planted.kind().name());
            json.writeStringField("file", planted.file());
            json.writeNumberField("line", planted.line());
            if (planted.id() != null) {
                json.writeStringField("id", planted.id());
            }
            json.writeStringField("code", planted.code());
            json.writeArrayFieldStart("clauses");
            for (Object clause : planted.clauses()) {
                json.writeString(clause.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void say(SampleReport report) {
        boolean russian = language.language() == Language.RU;
        console.text()
                .println((russian ? "создано в " : "made in ") + Console.oneLine(output) + ": " + report.total()
                        + (russian ? " строк" : " rows"));
        report.rows().forEach((file, rows) -> console.text().println("  " + file + ": " + rows));
        if (!report.planted().isEmpty()) {
            console.text()
                    .println((russian ? "подсажено нарушений: " : "violations planted: ")
                            + report.planted().size());
        }
    }
}
