package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.JournalDuties;
import io.schooljournal.rules.obligation.Names;
import io.schooljournal.rules.report.DutyRendering;
import io.schooljournal.rules.report.Setting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal obligations}: who has to do what by when in a journal package, and what was done. */
@Command(
        name = "obligations",
        description = {
            "Lists every deadline and periodic duty of a regulation for a journal package: who, what, due, done, state.",
            "",
            "A duty is MET, LATE, OVERDUE or PENDING at an instant. One that no file or column of the package speaks of is "
                    + "counted with the reason, and is neither met nor overdue.",
            ""
        },
        footer = {
            "",
            "A duty is due before the instant shown: that instant is late already. jsonl and csv hold the duties alone (the "
                    + "totals go to the error stream); json holds the totals too; html shows the totals, what is due soon, "
                    + "and the first 500 overdue and late duties.",
            "",
            "Exit status: 0 the duties were listed; 2 the package could not be read, and no output file was written; 3 the "
                    + "program itself failed."
        })
final class ObligationsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PACKAGE", description = "A folder or a .zip.")
    private String name = "";

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description = "Take the duties of this regulation (default: of the one the manifest names).")
    private @Nullable String regulation;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only duties due on this day or later, such as 2024-09-01 (default: no limit).")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Only duties due on this day or earlier (default: no limit).")
    private @Nullable LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "How things stand at this instant, such as 2025-05-31T12:00:00+03:00 (default: when the package "
                            + "was exported).")
    private @Nullable Instant asOf;

    @Option(
            names = "--soon",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "What is due within so many days is due soon (default: 7).")
    private int soon = 7;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|json|csv|html",
            defaultValue = "text",
            description = "Form of the answer (default: text).")
    private ObligationsFormat format = ObligationsFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write the answer to this file, whole or not at all (default: -, standard output).")
    private String output = "-";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ObligationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        if (soon < 0) {
            throw new InputRefused("expected a number of days from 0 on, not `" + soon + "`");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new InputRefused("`--from` must not be after `--to`");
        }
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        try (OutputFile file = OutputFile.open(output, console)) {
            run(chosen, file.stream());
            file.keep();
        }
        return ExitStatus.CLEAN;
    }

    private void run(@Nullable JournalPolicy chosen, OutputStream out) throws InputRefused, IOException {
        try (JournalPackage journal = JournalPackage.open(Path.of(name))) {
            Manifest manifest = journal.manifest();
            JournalPolicy policy = RegulationChoice.of(chosen, name, manifest);
            Instant at = asOf == null ? manifest.exportedAt() : asOf;
            Setting setting = new Setting(journal.source(), manifest.zone(), PackageAudit.regulations(policy));
            DutyRendering rendering = rendering(out, at);
            Names names = Names.read(journal);
            rendering.begin(setting, names);
            DutyReport report = JournalDuties.of(policy).run(journal, from, to, at, rendering::add);
            rendering.report(report);
            if (format == ObligationsFormat.JSONL || format == ObligationsFormat.CSV) {
                DutyRendering totals = DutyRendering.text(console.errorStream(), language.language(), at, false);
                totals.begin(setting, names);
                totals.report(report);
            }
        } catch (UnreadablePackage refused) {
            throw InputRefused.inPackage(name, refused);
        }
    }

    private DutyRendering rendering(OutputStream out, Instant at) {
        Language chosen = language.language();
        Instant until = at.plus(Duration.ofDays(soon));
        return switch (format) {
            case TEXT -> DutyRendering.text(out, chosen, until, true);
            case JSONL -> DutyRendering.lines(out, chosen);
            case JSON -> DutyRendering.json(out, chosen);
            case CSV -> DutyRendering.csv(out, chosen);
            case HTML -> DutyRendering.page(out, chosen, until);
        };
    }
}
