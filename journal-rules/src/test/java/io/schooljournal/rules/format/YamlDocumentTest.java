package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no YAML within bounds is refused at the place where that shows. */
class YamlDocumentTest {
    private static final String GOOD = SchoolFile.text("");

    @TempDir
    private Path folder;

    private String complaint(String text) {
        return SchoolFile.complaint(folder, text);
    }

    private String complaint(byte[] content) throws IOException {
        return SchoolFile.complaintOf(Files.write(folder.resolve("school.yaml"), content));
    }

    @Test
    void an_empty_file_is_no_regulation() {
        assertEquals("school.yaml:1:1: expected a regulation, not an empty file", complaint(""));
        assertEquals("school.yaml:1:1: expected a regulation, not an empty file", complaint("# only a comment\n"));
    }

    @Test
    void a_bracket_that_is_not_closed_is_found_where_the_text_goes_wrong() {
        assertEquals(
                "school.yaml:2:6: expected YAML: expected ',' or ']', but got :",
                complaint("regulation: [a\ntitle: b\n"));
    }

    @Test
    void a_wrong_indent_is_found() {
        assertEquals(
                "school.yaml:2:7: expected YAML: mapping values are not allowed here",
                complaint("regulation: a\n title: b\n"));
    }

    @Test
    void a_tab_is_no_indent() {
        assertEquals(
                "school.yaml:2:1: expected YAML: found character '\\t(TAB)' that cannot start any token. "
                        + "(Do not use \\t(TAB) for indentation)",
                complaint("clauses:\n\tA: {}\n"));
    }

    @Test
    void a_control_character_is_found() {
        assertEquals(
                "school.yaml:2:9: expected YAML without control characters",
                complaint("regulation: a\ntitle: b\u0007\n"));
    }

    @Test
    void a_second_document_is_refused() {
        assertEquals(
                "school.yaml:2:1: expected YAML: but found another document", complaint("regulation: a\n---\nb: c\n"));
    }

    @Test
    void an_alias_needs_its_anchor() {
        assertEquals(
                "school.yaml:1:13: expected YAML: found undefined alias nowhere", complaint("regulation: *nowhere\n"));
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_its_first_wrong_byte() throws IOException {
        byte[] content = "regulation: a\ntitle: {ru: Школа}\n".getBytes(Charset.forName("windows-1251"));
        assertEquals("school.yaml:2:13: expected UTF-8", complaint(content));
    }

    @Test
    void a_file_that_ends_inside_a_character_is_refused() throws IOException {
        byte[] whole = "regulation: Ш".getBytes(StandardCharsets.UTF_8);
        assertEquals("school.yaml:1:13: expected UTF-8", complaint(java.util.Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertEquals(
                "school", SchoolFile.load(folder, "\uFEFF" + GOOD).regulation().id());
    }

    @Test
    void line_ends_of_windows_do_no_harm() {
        String windows = GOOD.replace("\n", "\r\n");
        assertEquals("school", SchoolFile.load(folder, windows).regulation().id());
        assertEquals(
                "school.yaml:3:17: expected a date like `2024-01-09`, not `soon`",
                complaint(windows.replace("2020-09-01", "soon")));
    }

    @Test
    void ten_megabytes_are_too_many() {
        assertEquals("school.yaml: expected a file of at most 4194304 bytes", complaint("[".repeat(10 << 20)));
    }

    @Test
    void deep_nesting_is_refused_where_it_is_too_deep() {
        assertEquals(
                "school.yaml:1:33: expected at most 32 levels of nesting",
                complaint("[".repeat(5000) + "]".repeat(5000)));
        assertEquals("school.yaml:1:33: expected at most 32 levels of nesting", complaint("[".repeat(1 << 20)));
    }

    @Test
    void nesting_within_the_bound_is_merely_the_wrong_thing() {
        assertEquals("school.yaml:1:1: expected a mapping, not a list", complaint("[".repeat(32) + "]".repeat(32)));
    }

    @Test
    void an_alias_bomb_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(10))
                    .append("]\n");
        }
        assertEquals("school.yaml:12:12: expected at most 100 aliases", complaint(bomb.toString()));
    }

    @Test
    void a_small_alias_bomb_is_not_unfolded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(10))
                    .append("]\n");
        }
        assertEquals(
                "school.yaml:1:1: unknown member `a0` of the regulation",
                complaint(bomb.toString()).replaceAll(";.*", ""));
    }

    @Test
    void a_list_that_contains_itself_is_the_wrong_thing() {
        assertEquals(
                "school.yaml:3:10: expected a mapping, not a list",
                complaint("regulation: a\ninForce: {from: 2020-01-01}\nclauses: &self [*self]\n"));
    }

    @Test
    void an_alias_saves_repetition() throws BrokenRegulation {
        String rules = GOOD.replace("actions: [", "actions: &all [")
                + "  secretary: {kind: grant, roles: [SECRETARY], scope: SCHOOL, clauses: [A], actions: *all}\n";
        Path file = SchoolFile.write(folder, "school.yaml", rules);
        assertEquals("school", Regulations.load(file).regulation().id());
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        assertEquals("absent.yaml: expected a readable file", SchoolFile.complaintOf(folder.resolve("absent.yaml")));
        assertEquals("here: expected a readable file", SchoolFile.complaintOf(folder.resolve("here")));
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        assertEquals(
                "folder: expected a readable file",
                SchoolFile.complaintOf(Files.createDirectory(folder.resolve("folder"))));
    }
}
