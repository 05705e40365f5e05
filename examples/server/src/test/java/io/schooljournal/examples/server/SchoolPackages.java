package io.schooljournal.examples.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies of the example schools, of which a test changes a file. */
record SchoolPackages(Path folder) {
    static final Path EXAMPLES = Path.of("../schools");

    /** Copies the school of a regulation without what was written in its journals. */
    static SchoolPackages of(String regulation, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = List.of(
                "manifest.json",
                "periods.csv",
                "days_off.csv",
                "classes.csv",
                "subjects.csv",
                "curriculum.csv",
                "people.csv",
                "roles.csv",
                "pupils.csv");
        for (String name : names) {
            Files.copy(EXAMPLES.resolve(regulation).resolve(name), folder.resolve(name));
        }
        return new SchoolPackages(folder);
    }

    SchoolPackages with(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was changed in " + file);
        }
        Files.writeString(path, after);
        return this;
    }

    SchoolPackages without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Returns the line of a file, from 1. */
    String line(String file, int number) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.skip(number - 1L).findFirst().orElseThrow();
        }
    }
}
