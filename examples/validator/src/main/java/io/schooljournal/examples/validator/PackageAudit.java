package io.schooljournal.examples.validator;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.report.AuditRendering;
import io.schooljournal.rules.report.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audits one package after another, each by the regulation that was chosen or that its manifest names. */
final class PackageAudit {
    private final @Nullable JournalPolicy chosen;
    private final @Nullable Instant asOf;

    PackageAudit(@Nullable JournalPolicy chosen, @Nullable Instant asOf) {
        this.chosen = chosen;
        this.asOf = asOf;
    }

    /**
     * Audits a package into a rendering; one that cannot be read is refused with its place.
     *
     * @param bar tells how far it has come; it ends with the audit
     * @param apart whether findings go elsewhere than the bar
     */
    AuditReport run(String name, AuditRendering rendering, ProgressBar bar, boolean apart)
            throws InputRefused, IOException {
        try (JournalPackage opened = JournalPackage.open(Path.of(name));
                ReadingThreads threads = ReadingThreads.start()) {
            JournalPackage journal = opened.readBy(threads.readers());
            Manifest manifest = journal.manifest();
            JournalPolicy policy = RegulationChoice.of(chosen, name, manifest);
            rendering.begin(new Setting(journal.source(), manifest.zone(), regulations(policy)));
            Consumer<Finding> sink = apart
                    ? rendering::add
                    : finding -> {
                        bar.end();
                        rendering.add(finding);
                    };
            AuditReport report =
                    JournalAudit.of(policy).run(journal, asOf == null ? manifest.exportedAt() : asOf, sink, bar);
            bar.end();
            rendering.report(report);
            return report;
        } catch (UnreadablePackage refused) {
            bar.end();
            throw InputRefused.inPackage(name, refused);
        }
    }

    /** The regulation that judges, and behind it those whose clauses it may cite. */
    static List<Regulation> regulations(JournalPolicy policy) {
        Regulations builtIn = Regulations.builtIn();
        return Stream.concat(
                        Stream.of(policy),
                        builtIn.ids().stream().map(builtIn::find).flatMap(Optional::stream))
                .map(JournalPolicy::regulation)
                .toList();
    }
}
