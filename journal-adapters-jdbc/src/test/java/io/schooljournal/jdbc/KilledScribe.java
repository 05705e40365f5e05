package io.schooljournal.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a process of two writers said until it was killed. */
record KilledScribe(Set<String> tried, Set<String> acknowledged) {
    /**
     * Starts the process and kills it, as the operating system kills, once it has acknowledged so many marks.
     *
     * <p>It is killed by its handle, which leaves open what it said until then.
     */
    static KilledScribe after(int acknowledgements, String url, String run, Path errors)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Pacific/Apia",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        url,
                        run)
                .redirectError(new File(errors.toString()))
                .start();
        Set<String> tried = new LinkedHashSet<>();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ", -1);
                (words[0].equals("done") ? acknowledged : tried).add(words[1]);
                if (acknowledged.size() == acknowledgements) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return new KilledScribe(tried, acknowledged);
    }
}
