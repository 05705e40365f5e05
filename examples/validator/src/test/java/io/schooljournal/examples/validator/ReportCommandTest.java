package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.report.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHOOL = Journal.sampleSchool().toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_document_is_shown_as_text() {
        Journal said = Journal.run("report", "homework", SCHOOL);
        assertEquals("", said.err());
        assertEquals(ExitStatus.CLEAN, said.status());
        assertTrue(said.out().contains("sosh21:"), said.out());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void every_form_is_written_whole_and_is_the_same_again(ReportFormat format) throws IOException {
        byte[] first = written(format, "first");
        assertTrue(first.length > 100, new String(first, StandardCharsets.UTF_8));
        assertArrayEquals(first, written(format, "second"));
    }

    @Test
    void json_carries_the_code_of_the_document() throws IOException {
        JsonNode tree = JSON.readTree(
                Journal.run("report", "homework", SCHOOL, "--format", "json").out());
        assertEquals("HOMEWORK", tree.get("document").asText());
    }

    @Test
    void a_name_that_is_nearly_right_is_offered() {
        Journal said = Journal.run("report", "home-work", SCHOOL);
        assertEquals("journal: unknown document `home-work`; did you mean `homework`?\n", said.err());
        assertEquals(ExitStatus.REFUSED, said.status());
    }

    @Test
    void a_name_that_is_nothing_like_any_is_sent_to_the_list() {
        assertEquals(
                "journal: unknown document `x`; `journal report list` tells which there are\n",
                Journal.run("report", "x", SCHOOL).err());
    }

    @Test
    void a_line_without_document_or_package_is_told_what_is_missing() {
        assertEquals(
                "journal: expected NAME; see `journal report --help`\n",
                Journal.run("report").err());
        assertEquals(
                "journal: expected PACKAGE; see `journal report --help`\n",
                Journal.run("report", "homework").err());
    }

    @Test
    void what_the_journal_lacks_is_refused_in_one_line_and_leaves_no_file() throws IOException {
        Path file = folder.resolve("page.html");
        Journal said = Journal.run(
                "report", "homework", SCHOOL, "--class", "99Z", "--format", "html", "--output", file.toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertTrue(said.err().startsWith("journal: unknown class `99Z`"), said.err());
        assertEquals(1, said.err().lines().count(), said.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void months_and_days_that_are_none_are_refused() {
        assertEquals(
                "journal: option `--month`: expected a month like `2024-10`, not `october`\n",
                Journal.run("report", "homework", SCHOOL, "--month", "october").err());
        assertEquals(
                "journal: option `--week`: expected a day like `2024-10-01`, not `40`\n",
                Journal.run("report", "homework", SCHOOL, "--week", "40").err());
    }

    @Test
    void a_terminal_is_spared_what_it_cannot_show() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] line = {"report", "homework", SCHOOL, "--format", "pdf"};
        int status = JournalCommand.run(line, InputStream.nullInputStream(), out, err, false, true);
        assertEquals(ExitStatus.REFUSED, status);
        assertEquals(
                "journal: a terminal cannot show pdf; name a file by --output\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, out.size());
    }

    @Test
    void the_list_tells_names_options_and_clauses() throws IOException {
        Journal said = Journal.run("report", "list", "--lang", "en");
        assertTrue(said.out().contains("homework: "), said.out());
        assertTrue(said.out().contains("--class"), said.out());
        assertTrue(said.out().contains("gymnasium11:"), said.out());
        JsonNode list = JSON.readTree(Journal.run("report", "list", "--regulation", "sosh21", "--format", "json")
                .out());
        Set<String> known = new HashSet<>(
                Arrays.stream(DocumentKind.values()).map(ReportCommand::name).toList());
        for (JsonNode each : list) {
            assertTrue(known.contains(each.get("name").asText()), each.toString());
        }
        assertFalse(list.toString().contains("gymnasium11:"), "only one regulation was asked");
    }

    private byte[] written(ReportFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        Journal said =
                Journal.run("report", "homework", SCHOOL, "--format", format.toString(), "--output", file.toString());
        assertEquals("", said.err());
        assertEquals("", said.out());
        return Files.readAllBytes(file);
    }
}
