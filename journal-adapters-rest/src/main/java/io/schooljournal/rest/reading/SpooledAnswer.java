package io.schooljournal.rest.reading;

import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.port.StorageFailure;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An answer that lies whole in a file before its first byte is sent, so that what fails on the way is still a problem; the file
 * is removed when it was sent.
 *
 * @param file the file
 */
record SpooledAnswer(Path file) implements StreamingOutput {
    /** Writes an answer. */
    interface Writer {
        void write(OutputStream out) throws RefusedPackage;
    }

    static SpooledAnswer of(Writer writer) throws RefusedPackage {
        try {
            SpooledAnswer answer = new SpooledAnswer(Files.createTempFile("journal-answer", null));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answer.file))) {
                writer.write(out);
                return answer;
            } catch (RefusedPackage | RuntimeException failed) {
                Files.deleteIfExists(answer.file);
                throw failed;
            }
        } catch (IOException full) {
            throw new StorageFailure("an answer cannot be kept", full);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
