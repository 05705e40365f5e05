package io.schooljournal.examples.validator;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.report.AuditRendering;
import io.schooljournal.rules.report.SensitivityRendering;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal audit}: journal packages against a regulation. */
@Command(
        name = "audit",
        description = {
            "Judges journal packages by a regulation: which entries break which clause.",
            "",
            "A package is a folder or a .zip of CSV files with manifest.json. A rule whose evidence the package lacks is "
                    + "reported as not checked, never as passed.",
            ""
        },
        footer = {
            "",
            "text and html are for people; jsonl is one finding a line (the totals go to the error stream); json is one "
                    + "document: summary, rules, notChecked, findings (an array of them for several packages); sarif is SARIF 2.1.0, "
                    + "for code hosts and editors.",
            "",
            "Exit status: 0 nothing at or above --fail-on; 1 something was found; 2 a package could not be read, and "
                    + "no output file was written; 3 the program itself failed."
        })
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PACKAGE", arity = "1..*", description = "A folder or a .zip.")
    private List<String> packages = new ArrayList<>();

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE[@NAME=ALTERNATIVE]",
            description = "Judge by this regulation, perhaps with readings chosen otherwise (default: by the one the "
                    + "manifest names).")
    private @Nullable String regulation;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Judge what is due at this instant, such as 2025-05-31T12:00:00+03:00 (default: when the "
                    + "package was exported).")
    private @Nullable Instant asOf;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|json|html|sarif",
            defaultValue = "text",
            description = "Form of the answer (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write the answer to this file, whole or not at all (default: -, standard output).")
    private String output = "-";

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            defaultValue = "error",
            description = "The least severity that makes the exit status 1 (default: error).")
    private Threshold threshold = Threshold.ERROR;

    @Option(
            names = "--readings",
            description =
                    "Instead of the findings, show which of them would change under every other declared reading of "
                            + "the regulation (text or jsonl).")
    private boolean readings;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused, IOException {
        if (readings) {
            return sensitivity();
        }
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        PackageAudit audit = new PackageAudit(chosen, asOf);
        boolean found = false;
        try (OutputFile file = OutputFile.open(output, console)) {
            try (AuditRendering rendering = rendering(file)) {
                for (String name : packages) {
                    AuditReport report = audit.run(name, rendering, bar(), file.isFile());
                    found |= threshold.isReachedBy(report.bySeverity());
                }
                rendering.end();
            }
            file.keep();
        }
        return found ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }

    private ProgressBar bar() {
        return new ProgressBar(console.errors(), console.isTerminal(), language.language(), System::nanoTime);
    }

    private int sensitivity() throws InputRefused, IOException {
        if (format != Format.TEXT && format != Format.JSONL) {
            throw new InputRefused("with --readings, --format must be text or jsonl, not `" + format + "`");
        }
        PackageReadings audit = new PackageReadings(regulation, asOf);
        try (OutputFile file = OutputFile.open(output, console)) {
            Language chosen = language.language();
            SensitivityRendering rendering = format == Format.TEXT
                    ? SensitivityRendering.text(file.stream(), chosen, console.coloured() && !file.isFile())
                    : SensitivityRendering.lines(file.stream(), chosen);
            for (String name : packages) {
                audit.run(name, rendering);
            }
            file.keep();
        }
        return ExitStatus.CLEAN;
    }

    private AuditRendering rendering(OutputFile file) {
        OutputStream out = file.stream();
        Language chosen = language.language();
        boolean many = packages.size() > 1;
        return switch (format) {
            case TEXT -> AuditRendering.text(out, chosen, console.coloured() && !file.isFile());
            case JSONL ->
                new WithSummary(
                        AuditRendering.lines(out, chosen, many), AuditRendering.summary(console.errorStream(), chosen));
            case JSON -> AuditRendering.json(out, chosen, many);
            case HTML -> AuditRendering.page(out, chosen);
            case SARIF -> AuditRendering.sarif(out, chosen);
        };
    }
}
