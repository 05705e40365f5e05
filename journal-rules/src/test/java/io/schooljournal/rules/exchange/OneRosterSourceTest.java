package io.schooljournal.rules.exchange;

import static io.schooljournal.rules.exchange.ReportTexts.assertSaid;
import static io.schooljournal.rules.exchange.ReportTexts.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterSourceTest {
    private static final OneRosterOptions NOTHING = OneRosterOptions.builder().build();

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private String carried(String file) throws IOException {
        return Files.readString(out().resolve(file));
    }

    private String refusal(Path source, OneRosterOptions options) {
        String message = String.valueOf(
                assertThrows(FailedConversion.class, () -> OneRosterConverter.convert(source, out(), options))
                        .getMessage());
        assertFalse(Files.exists(out()));
        return message;
    }

    @Test
    void a_delta_is_applied_to_the_export_that_it_changes() throws Exception {
        Path base = RosterFiles.school().zip(folder.resolve("bulk.zip"));
        Path delta = RosterFiles.empty().delta("results", """
                        sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment
                        x-1,active,2024-10-05T10:00:00Z,li-1,p-1,fully graded,4,2024-10-01,исправлено
                        x-3,tobedeleted,2024-10-05T10:00:00Z,li-2,p-3,fully graded,4,2024-10-03,""").zip(folder.resolve("delta.zip"));
        OneRosterOptions options = OneRosterOptions.builder()
                .base(base)
                .addFinalCategories("cat-q")
                .build();
        ConversionReport report = OneRosterConverter.convert(delta, out(), options);
        assertEquals("mark_id,pupil_id,lesson_id,value,comment\nx-1,p-1,li-1,4,исправлено\n", carried("marks.csv"));
        assertSaid(report.left(), "record of `results.csv` that is marked to be deleted", 1);
    }

    @Test
    void a_delta_alone_is_converted_as_far_as_it_goes() throws Exception {
        Path delta = RosterFiles.empty()
                .delta(
                        "orgs",
                        "sourcedId,status,dateLastModified,name,type\ns-1,active,2024-10-05T10:00:00Z,Школа,school")
                .delta("academicSessions", """
                        sourcedId,status,dateLastModified,title,type,startDate,endDate,schoolYear
                        y-1,active,2024-10-05T10:00:00Z,2024/2025,schoolYear,2024-09-02,2025-05-26,2025""")
                .delta("results", """
                        sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate
                        x-1,active,2024-10-05T10:00:00Z,li-1,p-1,fully graded,4,2024-10-01""")
                .zip(folder.resolve("delta.zip"));
        ConversionReport report = OneRosterConverter.convert(delta, out(), NOTHING);
        assertSaid(report.supposed(), "the export holds changes only", 1);
        assertSaid(report.left(), "result of a line item that is not carried", 1);
        assertEquals(0L, report.carried().get("marks.csv"));
    }

    @Test
    void which_of_several_schools_or_years_is_meant_must_be_said() throws Exception {
        Path source = RosterFiles.school()
                .with("orgs", "s-2,,,СОШ № 4,school,4,d-1")
                .with("academicSessions", "y-2,,,2025/2026,schoolYear,2025-09-01,2026-05-26,,2026")
                .zip(folder.resolve("a.zip"));
        assertEquals(source + ": several schools `s-1`, `s-2`, name the one to convert", refusal(source, NOTHING));
        OneRosterOptions school = OneRosterOptions.builder().school("s-1").build();
        assertEquals(
                source + ": several school years `2025`, `2026`, name the one to convert", refusal(source, school));
        OneRosterOptions both =
                OneRosterOptions.builder().school("s-1").year("2025").build();
        assertSaid(
                OneRosterConverter.convert(source, out(), both).left(), "academic session of another school year", 1);
    }

    @Test
    void what_is_wrong_with_a_file_is_said_with_its_place() throws Exception {
        Path quote = RosterFiles.school().with("users", "p-9,\"not closed").zip(folder.resolve("quote.zip"));
        assertTrue(refusal(quote, NOTHING).startsWith(quote + "/users.csv:9:1: a quoted field that starts here"));
        Path column = RosterFiles.school().bulk("users", "givenName\nЮрий").zip(folder.resolve("column.zip"));
        assertEquals(column + "/users.csv:1:1: missing required column `sourcedId`", refusal(column, NOTHING));
        Path absent = RosterFiles.empty().declared("users").zip(folder.resolve("absent.zip"));
        assertEquals(absent + "/manifest.csv: `users.csv` is declared and is not there", refusal(absent, NOTHING));
        Path none = Files.createDirectories(folder.resolve("none"));
        assertEquals(none + ": missing `manifest.csv`", refusal(none, NOTHING));
    }

    @Test
    void a_row_that_is_not_whole_is_left_out_with_its_line() throws Exception {
        Path source = RosterFiles.school().with("results", ",,,li-1").zip(folder.resolve("a.zip"));
        ConversionReport report = OneRosterConverter.convert(source, out(), NOTHING);
        assertTrue(
                texts(report.left()).stream()
                        .anyMatch(text -> text.startsWith("row of `results.csv`") && text.endsWith("on line 6: 1")),
                texts(report.left()).toString());
    }

    @Test
    void days_that_have_no_place_are_listed_and_days_that_cannot_be_are_not_guessed() throws Exception {
        Path source = RosterFiles.school()
                .with("enrollments", "e-20,,,eng,s-1,p-2,student,,2024-10-01,")
                .with("enrollments", "e-21,,,eng,s-1,p-2,student,,2024-02-30,")
                .with("lineItems", "li-9,,,Темы,,,10000-01-01,eng,cat-1,q-1,1,5,s-1")
                .zip(folder.resolve("a.zip"));
        ConversionReport report = OneRosterConverter.convert(source, out(), NOTHING);
        assertSaid(report.left(), "days of the enrollment of a pupil in a scheduled class", 1);
        assertSaid(report.left(), "row of `enrollments.csv` without", 1);
        assertSaid(report.left(), "row of `lineItems.csv` without", 1);
    }
}
