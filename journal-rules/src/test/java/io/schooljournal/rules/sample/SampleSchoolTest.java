package io.schooljournal.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A school without violations is in order under its own regulation, and comes out the same every time. */
class SampleSchoolTest {
    private static final LocalDate FRI_2024_10_25 = LocalDate.of(2024, 10, 25);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.schooljournal.rules.sample.ExampleAudit#regulationsAndSeeds")
    void a_school_in_order_has_neither_errors_nor_warnings_and_owes_nothing(String regulation, long seed)
            throws Exception {
        Path output = folder.resolve("school");
        SampleSchool.of(ExampleAudit.inOrder(regulation, seed)).write(output);
        assertEquals(List.of(), ExampleAudit.audit(regulation, output).findings());
        assertEquals(List.of(), ExampleAudit.neglected(regulation, output));
    }

    @Test
    void a_full_year_has_rows_in_every_file() throws Exception {
        SampleReport report =
                SampleSchool.of(ExampleAudit.order("sosh21", 3, null, Set.of())).write(folder.resolve("school"));
        for (PackageFile file : PackageFile.values()) {
            assertTrue(report.rows().getOrDefault(file.fileName(), 0L) > 0, file.fileName());
        }
    }

    @Test
    void the_same_order_gives_the_same_bytes() throws Exception {
        SampleOrder order = ExampleAudit.order("karmalo", 7, FRI_2024_10_25, Set.of());
        SampleSchool.of(order).write(folder.resolve("one"));
        SampleSchool.of(order).write(folder.resolve("other"));
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            for (Path file : files.toList()) {
                assertEquals(
                        -1, Files.mismatch(file, folder.resolve("other").resolve(file.getFileName())), file.toString());
            }
        }
    }

    @Test
    void a_zip_holds_what_the_folder_does_and_is_the_same_every_time() throws Exception {
        SampleOrder order = ExampleAudit.order("sosh21", 7, FRI_2024_10_25, Set.of());
        SampleReport inFolder = SampleSchool.of(order).write(folder.resolve("one"));
        SampleReport inZip = SampleSchool.of(order).write(folder.resolve("one.zip"));
        SampleSchool.of(order).write(folder.resolve("other.zip"));
        assertEquals(inFolder, inZip);
        assertEquals(-1, Files.mismatch(folder.resolve("one.zip"), folder.resolve("other.zip")));
        assertEquals(
                List.of(),
                ExampleAudit.audit("sosh21", folder.resolve("one.zip")).findings());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void a_school_has_about_as_many_marks_as_were_ordered() throws Exception {
        SampleOrder order =
                new SampleOrder(Regulations.builtIn("sosh21"), 30, 1, ExampleAudit.YEAR, null, 40_000L, Set.of());
        SampleReport report = SampleSchool.of(order).write(folder.resolve("school"));
        long marks = report.rows().getOrDefault("marks.csv", 0L);
        assertTrue(marks > 34_000 && marks < 46_000, String.valueOf(marks));
    }

    @Test
    void the_manifest_tells_what_was_ordered() throws Exception {
        SampleSchool.of(ExampleAudit.order("mityaevo", 1, FRI_2024_10_25, Set.of()))
                .write(folder.resolve("school"));
        try (JournalPackage journal = JournalPackage.open(folder.resolve("school"))) {
            assertEquals("mityaevo", journal.manifest().regulation());
            assertEquals("2024-10-25T17:00:00Z", journal.manifest().exportedAt().toString());
            assertEquals(List.of(), journal.ignored());
        }
    }

    @Test
    void nothing_is_written_over() throws Exception {
        SampleSchool school = SampleSchool.of(ExampleAudit.order("sosh21", 1, FRI_2024_10_25, Set.of()));
        Path zip = Files.createFile(folder.resolve("there.zip"));
        assertThrows(FailedConversion.class, () -> school.write(zip));
        assertThrows(FailedConversion.class, () -> school.write(folder));
    }

    @Test
    void an_order_out_of_range_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SampleOrder(Regulations.builtIn("sosh21"), 5, 1, ExampleAudit.YEAR, null, null, Set.of()));
        LocalDate before = LocalDate.of(2024, 8, 31);
        assertThrows(IllegalArgumentException.class, () -> ExampleAudit.order("sosh21", 1, before, Set.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SampleOrder(Regulations.builtIn("sosh21"), 50, 1, ExampleAudit.YEAR, null, 0L, Set.of()));
    }
}
