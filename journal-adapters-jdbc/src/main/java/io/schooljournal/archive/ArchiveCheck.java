package io.schooljournal.archive;

import io.schooljournal.archive.signature.SignatureCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying an archive.
 *
 * @param archive the archive, as it was named
 * @param manifest its manifest; null when there is none that can be understood
 * @param seal the SHA-256 of the manifest's bytes: two whole archives with the same seal are copies; null without a manifest
 * @param signature what came of looking at the signature; null when there is none, or nobody was to look
 * @param faults what is wrong, by the names of the files; none when the archive is whole
 * @param ignored members of the manifest that are not known and were put aside
 */
public record ArchiveCheck(
        String archive,
        @Nullable ArchiveManifest manifest,
        @Nullable String seal,
        @Nullable SignatureCheck signature,
        List<Fault> faults,
        List<String> ignored) {
    /** The check keeps its own copies. */
    public ArchiveCheck {
        faults = List.copyOf(faults);
        ignored = List.copyOf(ignored);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true when there is no fault
     */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    /**
     * Returns this check with a fault for every archive that should be a copy of it and is not.
     *
     * @param other the check of the other archive
     * @return the fault, or none
     */
    public List<Fault> differenceFrom(ArchiveCheck other) {
        return seal != null && seal.equals(other.seal)
                ? List.of()
                : List.of(new Fault(FaultCode.COPIES_DIFFER, archive, other.archive));
    }
}
