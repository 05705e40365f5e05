package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console =
            new Console(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), false, false);

    @Test
    void a_kept_document_is_in_its_place() throws Exception {
        Path place = folder.resolve("report.html");
        try (OutputFile file = OutputFile.open(place.toString(), console)) {
            file.stream().write('x');
            file.keep();
        }
        assertEquals("x", Files.readString(place));
        assertEquals(List.of(place), files());
    }

    @Test
    void a_document_that_was_not_kept_leaves_nothing() throws Exception {
        try (OutputFile file = OutputFile.open(folder.resolve("report.html").toString(), console)) {
            file.stream().write('x');
        }
        assertEquals(List.of(), files());
    }

    @Test
    void a_link_is_written_through() throws Exception {
        Path real = Files.writeString(folder.resolve("real.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), real);
        try (OutputFile file = OutputFile.open(link.toString(), console)) {
            file.stream().write('x');
            file.keep();
        }
        assertEquals("x", Files.readString(real));
        assertEquals(List.of(link, real), files());
    }

    @Test
    void a_dash_is_standard_output_and_leaves_it_open() throws Exception {
        try (OutputFile file = OutputFile.open("-", console)) {
            file.stream().write('x');
            file.keep();
        }
        console.text().print("y");
        console.finish();
        assertEquals("xy", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        String place = folder.resolve("none").resolve("report.html").toString();
        InputRefused refused = assertThrows(InputRefused.class, () -> OutputFile.open(place, console));
        assertEquals("journal: cannot write `" + place + "`: no such file or folder", refused.line());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
