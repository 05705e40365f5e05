package io.schooljournal.archive;

import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes into an archive.
 *
 * @param path its place in the archive, with {@code /} between folders
 * @param kind what it is
 * @param keptAs as what it is kept; null for what is kept as long as the rest
 * @param content opens its bytes, the same each time
 */
public record Piece(String path, FileKind kind, @Nullable Kept keptAs, Content content) {
    /** Bytes that can be read again and again. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the bytes from their beginning.
         *
         * @return a stream, to be closed
         * @throws IOException when they cannot be read
         */
        InputStream open() throws IOException;
    }

    static Content bytes(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
