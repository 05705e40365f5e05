package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandTest {
    @TempDir
    Path folder;

    private Journal sample(String output, String... options) {
        List<String> line = new java.util.ArrayList<>(List.of(
                "sample",
                "--pupils",
                "9",
                "--until",
                "2024-09-20",
                "--lang",
                "en",
                "--output",
                folder.resolve(output).toString()));
        line.addAll(List.of(options));
        return Journal.run(line.toArray(String[]::new));
    }

    @Test
    void a_school_in_order_passes_the_audit() {
        Journal made = sample("school.zip", "--regulation", "karmalo", "--seed", "5");
        assertEquals(ExitStatus.CLEAN, made.status(), made.err());
        assertTrue(made.out().contains("marks.csv: "), made.out());
        Journal audit = Journal.run("audit", folder.resolve("school.zip").toString(), "--fail-on", "warning");
        assertEquals(ExitStatus.CLEAN, audit.status(), audit.out());
    }

    @Test
    void what_was_planted_is_written_beside_the_package_and_found() throws Exception {
        Journal made =
                sample("school", "--regulation", "shkola4", "--violations", "mark-in-no-mark-grade,duplicate_id");
        assertEquals(ExitStatus.CLEAN, made.status(), made.err());
        List<String> planted = Files.readAllLines(folder.resolve("school.planted.jsonl"));
        assertEquals(2, planted.size());
        Journal audit =
                Journal.run("audit", folder.resolve("school").toString(), "--format", "jsonl", "--fail-on", "never");
        List<String> found = audit.out().lines().toList();
        assertEquals(2, found.size(), audit.out());
        for (int i = 0; i < 2; i++) {
            String place = planted.get(i).replaceAll("^\\{\"kind\":\"\\w+\",(\"file\":.*,\"line\":\\d+).*", "$1");
            assertTrue(found.get(i).contains(place), found.get(i) + " is not at " + place);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--regulation sosh22 | journal: unknown regulation `sosh22`; did you mean `sosh21`?",
                "--regulation sosh21 --pupils 3 | journal: number of pupils must be from 6 to 100000, not `3`",
                "--regulation sosh21 --until 2024-13-01 | journal: expected a date like `2024-10-25` for --until, not `2024-13-01`",
                "--regulation sosh21 --until 2026-01-01 | journal: last day must be in the academic year `2024/2025`, not `2026-01-01`",
                "--regulation sosh21 --year 2024 | journal: academic year must look like `2024/2025`, not `2024`",
                "--regulation sosh21 --violations DUPLICATE_IDS | journal: unknown violation `DUPLICATE_IDS`; did you mean `DUPLICATE_ID`?"
            })
    void an_order_that_makes_no_sense_is_refused_in_one_line(String options, String message) {
        Path output = folder.resolve("school");
        Journal made = Journal.run(("sample --output " + output + " " + options).split(" "));
        assertEquals(ExitStatus.REFUSED, made.status());
        assertEquals(message, made.err().strip());
        assertTrue(Files.notExists(output));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void the_example_schools_are_in_order(String regulation) {
        Path school = Path.of(System.getProperty("basedir", "."), "..", "schools", regulation);
        Journal audit = Journal.run("audit", school.toString(), "--fail-on", "warning");
        assertEquals(ExitStatus.CLEAN, audit.status(), audit.out());
    }
}
