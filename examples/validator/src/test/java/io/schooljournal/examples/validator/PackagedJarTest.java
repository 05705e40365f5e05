package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as a user does; the build calls it once the jar is there. */
final class PackagedJarTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_jar_runs_alone_and_speaks_utf_8_whatever_the_platform_prefers() throws Exception {
        assertEquals(ExitStatus.FOUND, run("audit", Journal.sampleSchool().toString()));
        assertTrue(said("out").contains("Что не проверено и почему"), said("out"));
        assertEquals("", said("err"));
    }

    @Test
    void the_jar_holds_what_makes_spreadsheets_and_paper_and_they_say_nothing() throws Exception {
        for (String format : List.of("xlsx", "pdf")) {
            String school = Journal.sampleSchool().toString();
            assertEquals(ExitStatus.CLEAN, run("report", "homework", school, "--format", format));
            assertEquals("", said("err"));
            assertTrue(Files.size(folder.resolve("out")) > 1000);
        }
    }

    @Test
    void the_jar_knows_its_version() throws Exception {
        assertEquals(ExitStatus.CLEAN, run("--version"));
        assertTrue(said("out").matches("journal \\d+\\.\\d+.*\\R"), said("out"));
    }

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                Path.of("target", "journal.jar").toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    private String said(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }
}
