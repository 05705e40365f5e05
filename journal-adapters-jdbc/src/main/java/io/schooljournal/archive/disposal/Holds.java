package io.schooljournal.archive.disposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds (запреты на уничтожение): what forbids to destroy an archive although its term has run out, such as a request of a
 * court.
 *
 * <p>They stand in a text file, one a line, beside the archive ({@code NAME.HOLDS.txt}) or in its folder
 * ({@code HOLDS.txt}), which no signature covers: people add them later. Every line holds that is not empty and does not
 * begin with {@code #}; a hold that is over is taken out, or commented out.
 */
public final class Holds {
    /** The name of the file in the folder of an archive, and the end of its name beside one. */
    public static final String FILE = "HOLDS.txt";

    private Holds() {}

    /**
     * Reads the holds of an archive.
     *
     * @param archive a folder or a zip
     * @return the holds in force; none when there is no such file
     * @throws IOException when there is one and it cannot be read as UTF-8: then nobody knows what it forbids
     */
    public static List<String> of(Path archive) throws IOException {
        List<String> holds = new ArrayList<>();
        Path place = archive.toAbsolutePath().normalize();
        for (Path file : List.of(place.resolveSibling(place.getFileName() + "." + FILE), place.resolve(FILE))) {
            if (Files.exists(file)) {
                holds.addAll(read(file));
            }
        }
        return holds;
    }

    private static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
