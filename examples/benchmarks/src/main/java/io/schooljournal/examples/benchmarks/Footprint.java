package io.schooljournal.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a host takes along that uses core and rules: their jars, and those they need when they run. */
final class Footprint {
    private static final Pattern OURS =
            Pattern.compile(".*/((journal-core|journal-rules)(/target/classes|-[^/]*\\.jar))");
    private static final Pattern THEIRS = Pattern.compile(
            ".*/((jackson-(core|databind|annotations|dataformat-yaml)|snakeyaml|fastcsv)-\\d[^/]*\\.jar)");

    private final Map<String, Long> ours = new TreeMap<>();
    private final Map<String, Long> theirs = new TreeMap<>();
    private final List<String> entries = new ArrayList<>();

    /** Looks at this program's own class path. */
    Footprint() {
        String separator = Pattern.quote(System.getProperty("path.separator"));
        Pattern.compile(separator)
                .splitAsStream(System.getProperty("java.class.path"))
                .forEach(entry -> {
                    String path = entry.replace('\\', '/');
                    add(OURS.matcher(path), entry, ours);
                    add(THEIRS.matcher(path), entry, theirs);
                });
    }

    private void add(Matcher name, String entry, Map<String, Long> parts) {
        if (name.matches()) {
            entries.add(entry);
            parts.put(name.group(1), size(Path.of(entry)));
        }
    }

    private static long size(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the class path of a program that uses core and rules and nothing else. */
    List<String> classPath() {
        return List.copyOf(entries);
    }

    /** Returns the size of core and rules in bytes. */
    long bytesOfOurs() {
        return sum(ours);
    }

    /** Says what there is and how large. */
    List<String> lines() {
        return List.of(line("core + rules", ours), line("what they need when they run", theirs));
    }

    private static String line(String what, Map<String, Long> parts) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%s: %.2f MB =", what, sum(parts) / 1e6));
        parts.forEach((name, size) -> line.append(String.format(Locale.ROOT, " %s %.2f", name, size / 1e6)));
        return line.toString();
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
