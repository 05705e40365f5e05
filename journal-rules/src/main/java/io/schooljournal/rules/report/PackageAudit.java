package io.schooljournal.rules.report;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit of one package in a file of its own. */
final class PackageAudit implements Audits.Audit {
    /** How the package is called before those who sent it; where it lies is nobody's concern. */
    private static final String NAME = "package.zip";

    private final Path file;
    private final JournalPackage journal;
    private final JournalPolicy policy;
    private final List<Regulation> cited;
    private final Instant asOf;

    private PackageAudit(
            Path file, JournalPackage journal, JournalPolicy policy, List<Regulation> cited, Instant asOf) {
        this.file = file;
        this.journal = journal;
        this.policy = policy;
        this.cited = cited;
        this.asOf = asOf;
    }

    static PackageAudit of(Path file, Policies policies, @Nullable String regulation, @Nullable Instant asOf)
            throws UnreadablePackage, RefusedPackage, IOException {
        JournalPackage journal = JournalPackage.open(file, NAME);
        try {
            JournalPolicy policy = PackageAudits.policy(policies, journal, regulation);
            Instant at = asOf == null ? journal.manifest().exportedAt() : asOf;
            return new PackageAudit(file, journal, policy, cited(policy, policies), at);
        } catch (RefusedPackage refused) {
            journal.close();
            throw refused;
        }
    }

    /** The regulation that judges, and behind it those whose clauses it may cite. */
    private static List<Regulation> cited(JournalPolicy policy, Policies policies) {
        return Stream.concat(
                        Stream.of(policy),
                        policies.ids().stream().map(policies::find).flatMap(Optional::stream))
                .map(JournalPolicy::regulation)
                .toList();
    }

    @Override
    public void write(Audits.Form form, Language language, OutputStream out) throws RefusedPackage {
        try (AuditRendering rendering = rendering(form, language, out)) {
            rendering.begin(new Setting(NAME, journal.manifest().zone(), cited));
            rendering.report(JournalAudit.of(policy).run(journal, asOf, rendering::add));
            rendering.end();
        } catch (UnreadablePackage unreadable) {
            throw refused(unreadable, file);
        }
    }

    private static AuditRendering rendering(Audits.Form form, Language language, OutputStream out) {
        return switch (form) {
            case LINES -> AuditRendering.lines(out, language, false);
            case JSON -> AuditRendering.json(out, language, false);
            case PAGE -> AuditRendering.page(out, language);
        };
    }

    static RefusedPackage refused(UnreadablePackage unreadable, Path lying) {
        boolean whole = List.of(NAME, lying.toString()).contains(unreadable.file());
        String place = whole ? "" : unreadable.file();
        String line = unreadable.line() == 0 ? "" : ":" + unreadable.line();
        String column = unreadable.column() == 0 ? "" : ":" + unreadable.column();
        return new RefusedPackage(place + line + column, unreadable.problem());
    }

    @Override
    public void close() {
        try (journal) {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
