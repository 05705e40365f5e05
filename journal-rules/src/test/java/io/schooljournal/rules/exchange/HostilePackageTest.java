package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilePackageTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    private Path sample = Path.of("");

    @BeforeEach
    void writeTheSample() throws IOException {
        sample = SampleSchool.inOrder().folder(folder.resolve("package"));
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

    private Path file(String name) {
        return sample.resolve(name);
    }

    private void fillWithNothing(String name) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file(name).toFile(), "rw")) {
            sparse.setLength(GIGABYTE);
        }
    }

    @Test
    void a_manifest_of_a_gigabyte_is_refused() throws Exception {
        fillWithNothing("manifest.json");
        assertEquals("manifest.json: file is, or unpacks to, more than `1048576` bytes", refusal(sample));
    }

    @Test
    void a_row_of_a_gigabyte_is_refused_with_its_line() throws Exception {
        long line = Files.readAllLines(file("pupils.csv")).size();
        fillWithNothing("pupils.csv");
        assertTrue(refusal(sample).matches("pupils\\.csv:[1-" + (line + 1) + "]:\\d+: .*"), refusal(sample));
    }

    @Test
    void a_manifest_nested_deeply_is_refused() throws Exception {
        Files.writeString(file("manifest.json"), "{\"x\":" + "[".repeat(100_000));
        assertTrue(refusal(sample).endsWith("manifest is not valid JSON"), refusal(sample));
    }

    @Test
    void a_member_that_stands_twice_is_refused() throws Exception {
        Files.writeString(file("manifest.json"), "{\"school\":\"a\",\n\"school\":\"b\"}");
        assertTrue(refusal(sample).startsWith("manifest.json:2:"), refusal(sample));
    }

    @Test
    void a_member_without_end_is_refused_in_a_short_message() throws Exception {
        Files.writeString(file("manifest.json"), "{\"schoolWeek\":\"" + "9".repeat(100_000) + "\"}");
        assertEquals("manifest.json:1:15: `schoolWeek` is longer than `1000` characters", refusal(sample));
    }

    @Test
    void a_header_of_a_hundred_thousand_columns_is_refused() throws Exception {
        Files.writeString(file("visits.csv"), "x,".repeat(100_000));
        assertEquals("visits.csv:1:1: header has more than `1000` columns", refusal(sample));
    }

    @Test
    void a_link_out_of_the_package_is_refused() throws Exception {
        Path outside = Files.writeString(folder.resolve("secret.csv"), "person_id,visited_on\n");
        Files.createSymbolicLink(file("visits.csv"), outside);
        assertEquals("visits.csv: `visits.csv` is a link that leads out of the package", refusal(sample));
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_refused() throws Exception {
        Files.createDirectory(file("visits.csv"));
        assertEquals(sample + ": `visits.csv` is no file", refusal(sample));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,Windows-1251", "UTF-16LE,UTF-16", "UTF-16,UTF-16"})
    void another_encoding_is_named(String charset, String shown) throws Exception {
        Files.write(
                file("people.csv"), "person_id,name\nt-17,Иванова Анна Петровна\n".getBytes(Charset.forName(charset)));
        assertTrue(refusal(sample).endsWith("looks like " + shown), refusal(sample));
        assertTrue(refusal(sample).matches("people\\.csv:\\d+:\\d+: .*"), refusal(sample));
    }

    @Test
    void other_bytes_are_given_no_name() throws Exception {
        byte[] bytes = "person_id,name\nt-17,Иванова x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Files.write(file("people.csv"), bytes);
        assertEquals("people.csv:2:14: bytes are not UTF-8 text", refusal(sample));
    }

    @Test
    void an_identifier_of_a_megabyte_is_read_or_refused_but_never_kept_twice() throws Exception {
        Files.writeString(file("visits.csv"), "person_id,visited_on\n" + "x".repeat((1 << 20) + 1) + ",2024-10-01\n");
        assertTrue(refusal(sample).startsWith("visits.csv:2:1: "), refusal(sample));
    }

    @ParameterizedTest
    @CsvSource({
        "lessons.csv,'lesson_id,class_id,subject_id,starts_at,number','9,7A,algebra,2024-02-30T09:00:00+03:00,1'",
        "lessons.csv,'lesson_id,class_id,subject_id,starts_at,number','9,7A,algebra,2024-10-01T09:00:00+03:00,-1'",
        "lessons.csv,'lesson_id,class_id,subject_id,starts_at,number',"
                + "'9,7A,algebra,2024-10-01T09:00:00+03:00,99999999999999999999999999'",
        "curriculum.csv,'class_id,subject_id,weekly_hours','7A,algebra,1e9'",
        "curriculum.csv,'class_id,subject_id,weekly_hours','7A,algebra,-2'",
        "visits.csv,'person_id,visited_on','t-17,2024-02-30'",
        "visits.csv,'person_id,visited_on','t-17,10000-01-01'",
        "classes.csv,'class_id,grade','7A,+7'"
    })
    void a_value_that_cannot_be_is_a_broken_row(String name, String header, String row) throws Exception {
        Files.writeString(file(name), header + "\n" + row + "\n");
        List<Long> lines = new ArrayList<>();
        PackageFile file = Objects.requireNonNull(PackageFile.named(name));
        try (JournalPackage journal = JournalPackage.open(sample)) {
            journal.read(file, new RowReader() {
                @Override
                public void row(PackageRow understood) {
                    throw new AssertionError(row);
                }

                @Override
                public void broken(BrokenRow broken) {
                    lines.add(broken.line());
                }
            });
        }
        assertEquals(List.of(2L), lines);
    }

    @Test
    void days_at_the_ends_of_the_calendar_are_judged() throws Exception {
        for (String year : List.of("0000", "0001", "9999")) {
            for (String name : List.of("marks.csv", "lessons.csv", "pupils.csv", "periods.csv", "homework.csv")) {
                Path path = SampleSchool.inOrder().folder(folder.resolve(year + name));
                Path spoilt = path.resolve(name);
                Files.writeString(
                        spoilt,
                        Files.readString(spoilt).replace("2024-1", year + "-1").replace("2024-09", year + "-09"));
                try (JournalPackage journal = JournalPackage.open(path)) {
                    JournalAudit.of(Regulations.builtIn("sosh21"))
                            .run(journal, journal.manifest().exportedAt(), finding -> {});
                }
            }
        }
    }

    @Test
    void a_zip_of_too_many_entries_is_refused() throws Exception {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= 1_000; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertEquals(zip + ": zip has more than `1000` entries", refusal(zip));
    }

    @Test
    void a_zip_within_the_zip_is_put_aside_and_never_opened() throws Exception {
        Path inner = SampleSchool.inOrder().zip(folder.resolve("inner.zip"), "");
        Files.copy(inner, file("marks.zip"));
        try (JournalPackage journal = JournalPackage.open(sample)) {
            assertEquals(List.of("marks.zip"), journal.ignored());
        }
    }

    @Test
    void a_bomb_whose_headers_lie_about_its_size_is_refused() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(Files.readAllBytes(file("manifest.json")));
            out.putNextEntry(new ZipEntry("visits.csv"));
            out.write("person_id,visited_on\n".getBytes(StandardCharsets.UTF_8));
            byte[] rows = "t-17,2024-10-01\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(rows);
            }
        }
        byte[] bytes = Files.readAllBytes(zip);
        int entry = lastCentralEntry(bytes);
        bytes[entry + 23] = 0x7F; // the packed size, little endian
        Files.write(zip, bytes);
        assertTrue(refusal(zip).endsWith("cut off or broken") || refusal(zip).contains("unpacks to"), refusal(zip));
        bytes[entry + 23] = 0;
        bytes[entry + 24] = 1; // the unpacked size
        bytes[entry + 25] = 0;
        bytes[entry + 26] = 0;
        bytes[entry + 27] = 0;
        Files.write(zip, bytes);
        assertTrue(refusal(zip).endsWith("cut off or broken") || refusal(zip).contains("unpacks to"), refusal(zip));
    }

    private static int lastCentralEntry(byte[] bytes) {
        for (int i = bytes.length - 4; i >= 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError("no central directory");
    }
}
