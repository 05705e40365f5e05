package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in a process of its own, which is killed, or whose files may not grow. */
final class ArchiveInterruptedTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    private Path school() throws IOException {
        Path school = Files.createDirectory(folder.resolve("school"));
        try (Stream<Path> files = Files.list(Journal.sampleSchool())) {
            for (Path file : files.toList()) {
                Files.copy(file, school.resolve(file.getFileName()));
            }
        }
        return school;
    }

    private ProcessBuilder create(Path school, Path target, String... before) {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                JournalCommand.class.getName()));
        command.addAll(
                List.of("archive", "create", school.toString(), "--documents", "none", "--year-end", "2025-05-26"));
        command.addAll(List.of("--output", target.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private List<String> drafts() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.zip"})
    void a_process_that_is_killed_leaves_no_half_archive_under_the_name(String name) throws Exception {
        Path school = school();
        Files.write(school.resolve("scans.bin"), new byte[96 * MEBIBYTE]);
        Path target = folder.resolve(name);
        Process process = create(school, target).start();
        while (process.isAlive() && drafts().isEmpty()) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        assertTrue(!Files.exists(target)
                || Journal.run("archive", "verify", target.toString()).status() == ExitStatus.CLEAN);
        assertEquals(1, drafts().size() + (Files.exists(target) ? 1 : 0));
        Path again = folder.resolve("again-" + name);
        Journal.run(
                "archive",
                "create",
                school.toString(),
                "--documents",
                "none",
                "--year-end",
                "2025-05-26",
                "--output",
                again.toString());
        assertEquals(
                ExitStatus.CLEAN,
                Journal.run("archive", "verify", again.toString()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.zip"})
    void files_that_may_not_grow_further_are_a_clear_error_and_leave_nothing(String name) throws Exception {
        if (!Files.isExecutable(Path.of("/bin/bash"))) {
            return;
        }
        Path school = school();
        Files.write(school.resolve("scans.bin"), new byte[MEBIBYTE]);
        Path target = folder.resolve(name);
        Process process = create(school, target, "/bin/bash", "-c", "ulimit -f 512; exec \"$0\" \"$@\"")
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitStatus.REFUSED, process.waitFor(), said);
        assertTrue(said.startsWith("journal: cannot write `" + target + "`: "), said);
        assertFalse(Files.exists(target));
        assertEquals(List.of(), drafts());
    }

    /** Where this is Linux and nobody but root runs the test; elsewhere the limit above stands for it. */
    @Test
    void a_full_disk_is_a_clear_error_and_leaves_nothing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        if (status("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) != 0) {
            return;
        }
        try {
            Path school = school();
            Files.write(school.resolve("scans.bin"), new byte[MEBIBYTE]);
            Path whole = folder.resolve("whole");
            Path full = disk.resolve("full");
            Journal made = Journal.run(
                    "archive",
                    "create",
                    school.toString(),
                    "--documents",
                    "none",
                    "--year-end",
                    "2025-05-26",
                    "--lang",
                    "en",
                    "--output",
                    whole.toString(),
                    "--output",
                    full.toString());
            assertEquals(ExitStatus.REFUSED, made.status());
            assertEquals("journal: cannot write `" + full + "`: No space left on device\n", made.err());
            assertEquals("made and read back: " + whole + "\n", made.out());
            try (Stream<Path> left = Files.list(disk)) {
                assertEquals(List.of(), left.toList());
            }
        } finally {
            status("umount", disk.toString());
        }
    }

    private static int status(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
