package io.schooljournal.rules.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** What a test has counted, left beside the build's other reports. */
final class Report {
    private static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target", "proofs");

    private Report() {}

    /** Writes a line for each count to {@code target/proofs}. */
    static void write(String name, String regulation, Map<String, ? extends Number> counts) {
        String lines = counts.entrySet().stream()
                .map(count -> count.getKey() + "\t" + count.getValue() + "\n")
                .collect(Collectors.joining());
        write(name + "-" + regulation + ".tsv", lines);
    }

    /** Writes a file to {@code target/proofs}, and tells where. */
    static Path write(String file, String content) {
        try {
            Files.createDirectories(TARGET);
            return Files.writeString(TARGET.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
