package io.schooljournal.archive.disposal;

import io.schooljournal.archive.ArchiveCheck;
import java.util.List;

/**
 * One copy of an archive, as it was found.
 *
 * @param check what came of verifying it
 * @param holds what forbids to destroy it
 */
public record ArchiveCopy(ArchiveCheck check, List<String> holds) {
    /** The copy keeps its own list. */
    public ArchiveCopy {
        holds = List.copyOf(holds);
    }
}
