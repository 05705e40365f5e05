package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileZipTest {
    private static final int BOMB_BYTES = 100 << 20;

    @TempDir
    Path folder;

    private static String refusal(Path path) {
        return assertThrows(UnreadablePackage.class, () -> {
                    try (JournalPackage journal = JournalPackage.open(path)) {
                        journal.read(PackageFile.PUPILS, row -> {});
                    }
                })
                .problem();
    }

    private Path zipWith(String name, byte[] content) throws IOException {
        Path zip = folder.resolve("hostile.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../marks.csv", "a/../../marks.csv", "/etc/passwd", "a\\..\\marks.csv", "C:marks.csv"})
    void an_entry_that_points_out_of_the_package_is_refused(String name) throws Exception {
        assertEquals("zip entry `" + name + "` points out of the package", refusal(zipWith(name, new byte[] {'x'})));
    }

    @Test
    void a_zip_that_is_cut_off_is_refused() throws Exception {
        Path whole = SampleSchool.inOrder().zip(folder.resolve("whole.zip"), "");
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 5}) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));
            assertEquals("zip is cut off or broken", refusal(cut), "after " + length + " bytes");
        }
    }

    @Test
    void damaged_content_is_refused() throws Exception {
        Path zip = SampleSchool.inOrder().zip(folder.resolve("package.zip"), "");
        byte[] bytes = Files.readAllBytes(zip);
        Arrays.fill(bytes, 40, 120, (byte) 0xff);
        assertTrue(refusal(Files.write(zip, bytes)).endsWith("cut off or broken"));
    }

    @Test
    void a_file_that_is_no_zip_is_refused() throws Exception {
        assertEquals(
                "zip is cut off or broken", refusal(Files.writeString(folder.resolve("a.zip"), "mark_id,pupil_id\n")));
    }

    @Test
    void an_entry_that_stands_twice_is_refused() throws Exception {
        Path zip = folder.resolve("twice.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("marks.csv"));
            out.putNextEntry(new ZipEntry("marks.cs_"));
        }
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1).replace("marks.cs_", "marks.csv");
        Files.writeString(zip, bytes, StandardCharsets.ISO_8859_1);
        assertEquals("zip has the entry `marks.csv` twice", refusal(zip));
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws Exception {
        Path zip = SampleSchool.inOrder().without("pupils.csv").zip(folder.resolve("bomb.zip"), "");
        Path bomb = folder.resolve("with-bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb));
                JournalPackage inOrder = JournalPackage.open(zip)) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write(("{\"format\":\"journal-package\",\"version\":\"1.0\",\"school\":\"x\",\"timezone\":\"UTC\","
                            + "\"academicYear\":\"2024/2025\",\"schoolWeek\":5,\"exportedAt\":\""
                            + inOrder.manifest().exportedAt() + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("pupils.csv"));
            out.write("pupil_id,class_id\n".getBytes(StandardCharsets.UTF_8));
            fill(out);
        }
        assertTrue(Files.size(bomb) < BOMB_BYTES / 100);
        assertTrue(refusal(bomb).startsWith("file is, or unpacks to, more than "), refusal(bomb));
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] rows = "p,7\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
        for (int written = 0; written < BOMB_BYTES; written += rows.length) {
            out.write(rows);
        }
    }
}
