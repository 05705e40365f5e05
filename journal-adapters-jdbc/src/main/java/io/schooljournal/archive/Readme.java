package io.schooljournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The note in an archive that tells how to verify it without this library. */
final class Readme {
    private Readme() {}

    static byte[] bytes() {
        try (InputStream text = Objects.requireNonNull(Readme.class.getResourceAsStream("readme.txt"))) {
            return text.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
