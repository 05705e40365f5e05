package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolWeek;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalPackageTest {
    private static final Column NAME = PackageFile.PUPILS.column("name");
    private static final Column PUPIL = PackageFile.PUPILS.column("pupil_id");

    @TempDir
    Path folder;

    private Path inOrder() throws Exception {
        return SampleSchool.inOrder().folder(folder.resolve("package"));
    }

    private static String refusal(Path path) {
        return String.valueOf(assertThrows(UnreadablePackage.class, () -> {
                    try (JournalPackage journal = JournalPackage.open(path)) {
                        for (PackageFile file : PackageFile.values()) {
                            journal.read(file, row -> {});
                        }
                    }
                })
                .getMessage());
    }

    private static List<String> names(Path path) throws Exception {
        List<String> names = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(path)) {
            journal.read(PackageFile.PUPILS, row -> names.add(row.line() + " " + row.text(NAME)));
        }
        return names;
    }

    @Test
    void the_manifest_is_read() throws Exception {
        try (JournalPackage journal = JournalPackage.open(inOrder())) {
            Manifest manifest = journal.manifest();
            assertEquals("СОШ № 21", manifest.school());
            assertEquals("Europe/Moscow", manifest.zone().toString());
            assertEquals(SchoolWeek.SIX_DAYS, manifest.schoolWeek());
            assertEquals("2024-12-30T09:00:00Z", manifest.exportedAt().toString());
            assertEquals("sosh21", manifest.regulation());
        }
    }

    @Test
    void quoted_and_cyrillic_text_comes_through() throws Exception {
        assertEquals(List.of("2 Ёлкин Юрий", "3 Щукина, Яна", "4 Эйлер Леонид"), names(inOrder()));
    }

    @Test
    void a_byte_order_mark_and_another_order_of_columns_change_nothing() throws Exception {
        Path path = inOrder();
        Files.writeString(
                path.resolve("pupils.csv"),
                "\uFEFFname,class_id,pupil_id\r\n\"Щу\"\"кина,\r\nЯна\",7A,p-2\r\nЁж,7A,p-3\r\n");
        assertEquals(List.of("2 Щу\"кина,\r\nЯна", "4 Ёж"), names(path));
    }

    @Test
    void unknown_columns_files_and_members_are_put_aside() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("pupils.csv"), "pupil_id,class_id,shoe_size\np-1,7A,38\n");
        Files.writeString(path.resolve("menu.csv"), "dish\n");
        try (JournalPackage journal = JournalPackage.open(path)) {
            assertEquals(List.of("pupils.csv:shoe_size", "menu.csv"), journal.ignored());
        }
    }

    @Test
    void a_file_without_a_byte_has_every_column_and_no_row() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("letters.csv"), "");
        try (JournalPackage journal = JournalPackage.open(path)) {
            assertTrue(journal.has(PackageFile.LETTERS, PackageFile.LETTERS.column("answered_at")));
            assertFalse(journal.has(PackageFile.VISITS));
        }
    }

    @Test
    void a_zip_may_have_its_files_in_one_folder() throws Exception {
        Path zip = SampleSchool.inOrder().zip(folder.resolve("package.zip"), "экспорт/");
        assertEquals(3, names(zip).size());
    }

    @Test
    void a_missing_manifest_is_named() throws Exception {
        Path path = SampleSchool.inOrder().without("manifest.json").folder(folder.resolve("package"));
        assertEquals(path + ": missing `manifest.json`", refusal(path));
    }

    @Test
    void a_broken_manifest_is_named_with_line_and_column() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("manifest.json"), "{\"format\":\"journal-package\",\n \"version\":\"2.0\"}");
        assertEquals("manifest.json:2:12: `version` must be `1.0`, not `2.0`", refusal(path));
        Files.writeString(path.resolve("manifest.json"), "{\"format\":");
        assertTrue(refusal(path).startsWith("manifest.json:1:11: manifest is not valid JSON"));
    }

    @Test
    void an_unknown_zone_is_refused() throws Exception {
        Path path = inOrder();
        String manifest = Files.readString(path.resolve("manifest.json"));
        Files.writeString(path.resolve("manifest.json"), manifest.replace("Europe/Moscow", "Europe/Moskau"));
        assertTrue(refusal(path).contains("unknown time zone `Europe/Moskau`"));
    }

    @Test
    void a_missing_required_column_is_named() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("marks.csv"), "mark_id,pupil_id,value\nm-1,p-1,5\n");
        assertEquals("marks.csv:1:23: missing required column `lesson_id`", refusal(path));
    }

    @Test
    void a_column_that_stands_twice_is_refused() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("days_off.csv"), "date,name,date\n");
        assertEquals("days_off.csv:1:11: column `date` stands twice", refusal(path));
    }

    @Test
    void another_encoding_is_refused_where_it_shows() throws Exception {
        Path path = inOrder();
        Files.write(
                path.resolve("pupils.csv"),
                "pupil_id,class_id,name\np-1,7A,Ёлкин\n".getBytes(Charset.forName("windows-1251")));
        assertEquals("pupils.csv:2:8: bytes are not UTF-8 text; the file looks like Windows-1251", refusal(path));
    }

    @Test
    void a_character_cut_off_at_the_end_is_refused() throws Exception {
        Path path = inOrder();
        Files.write(path.resolve("days_off.csv"), new byte[] {'d', 'a', 't', 'e', '\n', (byte) 0xd0});
        assertEquals("days_off.csv:2:1: bytes are not UTF-8 text", refusal(path));
    }

    @Test
    void a_nul_character_is_refused() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("pupils.csv"), "pupil_id,class_id\np-1,7\0A\n");
        assertEquals("pupils.csv:2:6: text contains a NUL character", refusal(path));
    }

    @Test
    void an_open_quotation_mark_is_refused_with_its_row() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("pupils.csv"), "pupil_id,class_id\np-1,7A\np-2,\"7A\np-3,7A\n");
        assertTrue(refusal(path).startsWith("pupils.csv:3:1: "));
    }

    @Test
    void a_line_without_end_is_refused_in_bounded_memory() throws Exception {
        Path path = inOrder();
        Files.writeString(path.resolve("pupils.csv"), "pupil_id,class_id\np-1," + "7".repeat(5_000_000) + "\n");
        assertTrue(refusal(path).startsWith("pupils.csv:2:1: "));
    }

    @Test
    void broken_rows_are_told_one_by_one_and_the_rest_is_read() throws Exception {
        Path path = inOrder();
        Files.writeString(
                path.resolve("pupils.csv"),
                "pupil_id,class_id,born_on\np-1,7A,2011-02-29\np-2\n,7A,\np-4,7A,2011-02-28\np-5,7A,,extra\n",
                StandardCharsets.UTF_8);
        List<String> told = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(path)) {
            journal.read(PackageFile.PUPILS, new RowReader() {
                @Override
                public void row(PackageRow row) {
                    told.add(row.line() + " " + row.text(PUPIL));
                }

                @Override
                public void broken(BrokenRow row) {
                    told.add(row.line() + " " + row.trouble() + " " + row.column() + " " + row.value());
                }
            });
        }
        assertEquals(
                List.of(
                        "2 NOT_A_DATE born_on 2011-02-29",
                        "3 TOO_FEW_FIELDS class_id ",
                        "4 BLANK pupil_id ",
                        "5 p-4",
                        "6 TOO_MANY_FIELDS pupil_id "),
                told);
    }
}
