package io.schooljournal.rules.report;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Judges packages as {@code journal audit} does: each lies, packed as it came, in a file that is removed afterwards; memory
 * grows with its lessons and pupils alone.
 */
public final class PackageAudits implements Audits {
    private final Policies policies;
    private final Path scratch;

    private PackageAudits(Policies policies, Path scratch) {
        this.policies = policies;
        this.scratch = scratch;
    }

    /**
     * Returns the audits by some regulations.
     *
     * @param policies the regulations
     * @param scratch a folder, closed to others, in which files may be made and removed
     * @return the audits
     */
    public static PackageAudits of(Policies policies, Path scratch) {
        return new PackageAudits(policies, scratch);
    }

    @Override
    public Audit take(InputStream zip, @Nullable String regulation, @Nullable Instant asOf)
            throws RefusedPackage, IOException {
        Path file = file();
        try {
            keep(zip, file);
            return PackageAudit.of(file, policies, regulation, asOf);
        } catch (UnreadablePackage unreadable) {
            Files.deleteIfExists(file);
            throw PackageAudit.refused(unreadable, file);
        } catch (RefusedPackage | IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private Path file() {
        try {
            return Files.createTempFile(scratch, "audit-", ".zip");
        } catch (IOException unwritable) {
            throw new StorageFailure("no file can be made for a package", unwritable);
        }
    }

    private static void keep(InputStream zip, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            zip.transferTo(out);
        } catch (FileSystemException full) {
            throw new StorageFailure("the package cannot be kept", full);
        }
    }

    /** Returns the regulation that was asked for, or that the package names. */
    static JournalPolicy policy(Policies policies, JournalPackage journal, @Nullable String regulation)
            throws RefusedPackage {
        String named = regulation == null ? journal.manifest().regulation() : regulation;
        if (named == null) {
            throw new RefusedPackage("manifest.json", "the manifest names no regulation; choose one");
        }
        return policies.find(named)
                .orElseThrow(() -> new RefusedPackage(
                        regulation == null ? "manifest.json" : "",
                        "unknown regulation `" + named + "`" + Suggestion.among(named, policies.ids())));
    }
}
