package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.Regulations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageAuditsTest {
    private static final Path SAMPLE = Path.of("..", "examples", "sample-school");

    @TempDir
    Path scratch;

    private PackageAudits audits() {
        return PackageAudits.of(Regulations.builtIn(), scratch);
    }

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String audit(byte[] zip, Audits.Form form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Audits.Audit audit = audits().take(new ByteArrayInputStream(zip), "sosh21", null)) {
            audit.write(form, Language.EN, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Nothing of a package stays, and where it lay is never told. */
    @AfterEach
    void nothing_stays() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void the_same_findings_come_in_every_form_and_none_tells_where_the_package_lay() throws Exception {
        String lines = audit(sample(), Audits.Form.LINES);
        String json = audit(sample(), Audits.Form.JSON);
        String page = audit(sample(), Audits.Form.PAGE);

        assertTrue(lines.lines().count() > 0);
        assertTrue(lines.lines().allMatch(json::contains), "every line stands in the document");
        assertTrue(json.contains("\"source\":\"package.zip\""), json.substring(0, 200));
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        for (String form : List.of(lines, json, page)) {
            assertFalse(form.contains(scratch.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../marks.csv", "/etc/passwd", "C:marks.csv", "readme.txt"})
    void a_hostile_or_foreign_zip_is_refused_without_telling_where_it_lay(String name) throws Exception {
        RefusedPackage refused = refused(zip(name, "x"), "sosh21");

        assertEquals("", refused.place());
        assertFalse(refused.problem().contains(scratch.toString()), refused::problem);
    }

    @Test
    void what_is_no_zip_or_is_cut_off_is_refused() throws Exception {
        byte[] whole = sample();

        assertEquals("zip is cut off or broken", refused(new byte[0], "sosh21").problem());
        assertEquals(
                "zip is cut off or broken",
                refused(Arrays.copyOf(whole, whole.length / 2), "sosh21").problem());
    }

    @Test
    void a_manifest_that_cannot_be_read_is_refused_at_its_place() throws Exception {
        assertTrue(refused(zip("manifest.json", "{"), "sosh21").place().startsWith("manifest.json"));
    }

    @Test
    void an_unknown_regulation_is_refused_with_a_suggestion() throws Exception {
        assertEquals(
                "unknown regulation `sosh2`; did you mean `sosh21`?",
                refused(sample(), "sosh2").problem());
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the caller hung up");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThrows(IOException.class, () -> audits().take(broken, null, null));
    }

    private RefusedPackage refused(byte[] zip, String regulation) {
        return assertThrows(RefusedPackage.class, () -> audits().take(new ByteArrayInputStream(zip), regulation, null));
    }
}
