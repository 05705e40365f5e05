package io.schooljournal.archive;

import io.schooljournal.core.retention.RetentionTerms.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive, as its manifest names it.
 *
 * @param path its place in the archive, with {@code /} between folders
 * @param size how many bytes it has
 * @param sha256 its SHA-256, in 64 lower-case hexadecimal digits
 * @param kind what it is
 * @param keptAs as what it is kept; null for what is kept as long as the rest
 */
public record ArchivedFile(
        String path,
        long size,
        String sha256,
        FileKind kind,
        @Nullable Kept keptAs) {}
