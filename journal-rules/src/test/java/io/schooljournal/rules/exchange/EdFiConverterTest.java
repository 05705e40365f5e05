package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdFiConverterTest {
    private static final String SECTION = """
            <SectionReference><SectionIdentity><SectionIdentifier>S-1</SectionIdentifier>
             <LocalCourseCode>ALG-1</LocalCourseCode><SchoolId>7</SchoolId><SchoolYear>2021-2022</SchoolYear>
            </SectionIdentity></SectionReference>""";

    @TempDir
    Path folder;

    private Path source(String... records) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(
                source.resolve("a.xml"),
                "<InterchangeStudentGradebook xmlns='http://ed-fi.org/5.2.0'>" + String.join("", records)
                        + "</InterchangeStudentGradebook>");
        return source;
    }

    private static String work(String id, String days) {
        return "<GradebookEntry><GradebookEntryIdentifier>" + id + "</GradebookEntryIdentifier>" + SECTION + days
                + "<Title>Контрольная</Title></GradebookEntry>";
    }

    private static String mark(String work, String pupil, String grade) {
        return "<StudentGradebookEntry><GradebookEntryReference><GradebookEntryIdentity><GradebookEntryIdentifier>"
                + work + "</GradebookEntryIdentifier></GradebookEntryIdentity></GradebookEntryReference>"
                + "<StudentReference><StudentIdentity><StudentUniqueId>" + pupil
                + "</StudentUniqueId></StudentIdentity></StudentReference>" + grade + "</StudentGradebookEntry>";
    }

    private String refusal(Path source) {
        return String.valueOf(
                assertThrows(FailedConversion.class, () -> EdFiConverter.convert(source, folder.resolve("out")))
                        .getMessage());
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("source"),
                    left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void a_mark_stands_on_the_day_its_work_was_due() throws Exception {
        Path source = source(
                mark("w-1", "p-1", "<NumericGradeEarned>74.00</NumericGradeEarned>"),
                work("w-1", "<DateAssigned>2021-09-01</DateAssigned><DueDate>2021-09-03</DueDate>"));
        ConversionReport report = EdFiConverter.convert(source, folder.resolve("out"));
        assertEquals(1L, report.carried().get("marks.csv"));
        assertEquals("""
                lesson_id,class_id,subject_id,starts_at,subgroup_id,topic
                work/w-1,7,ALG-1,2021-09-03T00:00:00Z,S-1,Контрольная
                """, Files.readString(folder.resolve("out/lessons.csv")));
        assertTrue(Files.readString(folder.resolve("out/marks.csv")).contains("w-1/p-1,p-1,work/w-1,74,,"));
        assertFalse(Files.exists(folder.resolve("out/classes.csv")));
        try (JournalPackage journal = JournalPackage.open(folder.resolve("out"))) {
            assertEquals("2021/2022", journal.manifest().academicYear().toString());
            assertEquals(List.of(), journal.ignored());
        }
    }

    @Test
    void the_older_layout_that_names_works_by_title_is_read() throws Exception {
        String identity =
                "<GradebookEntryTitle>Quiz</GradebookEntryTitle>" + SECTION + "<DateAssigned>2011-09-01</DateAssigned>";
        Path source = source(
                "<GradebookEntry>" + identity + "</GradebookEntry>",
                "<StudentGradebookEntry><GradebookEntryReference><GradebookEntryIdentity>" + identity
                        + "</GradebookEntryIdentity></GradebookEntryReference><StudentUniqueId>p-1</StudentUniqueId>"
                        + "<LetterGradeEarned>B</LetterGradeEarned></StudentGradebookEntry>");
        EdFiConverter.convert(source, folder.resolve("out"));
        assertTrue(Files.readString(folder.resolve("out/marks.csv")).contains(",p-1,work/S-1/Quiz/2011-09-01,B,"));
    }

    @Test
    void what_cannot_be_carried_is_counted() throws Exception {
        Path source = source(
                work("w-1", "<DueDate>2021-09-03</DueDate>"),
                mark("w-1", "p-1", ""),
                mark("w-9", "p-1", "<NumericGradeEarned>5</NumericGradeEarned>"),
                "<GradingPeriod/>",
                "<Cafeteria/>");
        List<String> left = EdFiConverter.convert(source, folder.resolve("out")).left().stream()
                .map(remark -> remark.count() + " " + remark.text().en())
                .toList();
        assertTrue(left.contains("1 gradebook entry of a pupil without a mark"), left.toString());
        assertTrue(left.contains("1 record `Cafeteria`"), left.toString());
        assertTrue(left.contains("1 mark of a work that is in none of the files, or that has no readable day"));
    }

    @Test
    void the_same_source_gives_the_same_bytes() throws Exception {
        Path source = source(
                work("w-1", "<DueDate>2021-09-03</DueDate>"),
                mark("w-1", "p-1", "<NumericGradeEarned>5</NumericGradeEarned>"));
        EdFiConverter.convert(source, folder.resolve("out"));
        EdFiConverter.convert(source, folder.resolve("again"));
        for (String file : List.of("manifest.json", "marks.csv", "lessons.csv", "pupils.csv")) {
            assertEquals(
                    Files.readString(folder.resolve("out").resolve(file)),
                    Files.readString(folder.resolve("again").resolve(file)));
        }
    }

    @Test
    void a_file_that_breaks_off_leaves_no_output() throws Exception {
        Path source = source(work("w-1", "<DueDate>2021-09-03</DueDate>"));
        Path file = source.resolve("a.xml");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        String refusal = refusal(source);
        assertTrue(refusal.matches("(?s).*a\\.xml:\\d+:\\d+: file is not well-formed XML"), refusal);
        assertNothingIsLeft();
    }

    @Test
    void document_types_and_entities_are_refused() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(
                source.resolve("a.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><InterchangeX><A>&e;</A></InterchangeX>");
        assertTrue(refusal(source).endsWith("a document type declaration is refused"), refusal(source));
        assertNothingIsLeft();
    }

    @Test
    void a_folder_without_interchange_files_is_refused() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("a.xml"), "<html/>");
        assertTrue(refusal(source).endsWith("no interchange file of the standard found"), refusal(source));
        assertNothingIsLeft();
    }

    @Test
    void an_output_that_is_not_empty_is_refused_and_left_alone() throws Exception {
        Path source = source(work("w-1", "<DueDate>2021-09-03</DueDate>"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertTrue(refusal(source).endsWith("output exists and is not an empty folder"), refusal(source));
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }
}
