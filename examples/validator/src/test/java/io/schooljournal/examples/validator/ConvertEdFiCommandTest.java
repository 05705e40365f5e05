package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertEdFiCommandTest {
    @Test
    void real_files_become_a_package_whose_faults_are_found(@TempDir Path folder) {
        Path source = Path.of("..", "..", "..", "shared", "realdata", "edfi-5.2");
        assumeTrue(Files.isDirectory(source), "the Ed-Fi sample files are not here");
        String output = folder.resolve("edfi").toString();
        assertEquals(
                ExitStatus.CLEAN,
                Journal.run("convert", "edfi", source.toString(), "--output", output)
                        .status());
        Journal audit = Journal.run("audit", output, "--regulation", "sosh21", "--format", "jsonl", "--lang", "en");
        assertEquals(ExitStatus.FOUND, audit.status());
        for (String fault : new String[] {"“103”", "Sunday 15 May 2022", "DUPLICATE_ENTRY"}) {
            assertTrue(audit.out().contains(fault), fault);
        }
        assertTrue(audit.err().contains("EDIT_WINDOW_CLOSED"), audit.err());
    }

    @Test
    void a_source_that_is_not_there_is_refused_and_nothing_is_made(@TempDir Path folder) {
        Path output = folder.resolve("out");
        Journal said = Journal.run("convert", "edfi", folder.resolve("none").toString(), "--output", output.toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(Files.notExists(output));
    }
}
