package io.schooljournal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of hashes, as {@code sha256sum -c} reads it: every file but the list itself, by name. */
final class Sums {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private Sums() {}

    static byte[] of(ArchiveManifest manifest, Map<String, String> around) {
        Map<String, String> all = new TreeMap<>(around);
        manifest.files().forEach(file -> all.put(file.path(), file.sha256()));
        StringBuilder lines = new StringBuilder();
        all.forEach(
                (path, sha256) -> lines.append(sha256).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the hash that a list gives for a file. */
    static Optional<String> hashOf(String path, byte[] sums) {
        return new String(sums, StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group(2).equals(path))
                .map(line -> line.group(1))
                .findFirst();
    }
}
