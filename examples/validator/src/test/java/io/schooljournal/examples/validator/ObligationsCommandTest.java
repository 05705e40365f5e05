package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObligationsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHOOL = Journal.sampleSchool().toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_form_counts_alike() throws IOException {
        JsonNode document = JSON.readTree(
                Journal.run("obligations", SCHOOL, "--format", "json").out());
        List<String> lines =
                Journal.run("obligations", SCHOOL, "--format", "jsonl").lines();
        List<String> rows =
                Journal.run("obligations", SCHOOL, "--format", "csv").lines();
        assertEquals(lines.size(), document.get("duties").size());
        assertEquals(lines.size() + 1, rows.size());
        long counted = 0;
        for (JsonNode count : document.at("/totals/summary/byState")) {
            counted += count.asLong();
        }
        assertEquals(lines.size(), counted);
        assertTrue(counted > 0);
    }

    @Test
    void a_duty_says_who_what_until_when_and_by_which_clause() throws IOException {
        Journal said = Journal.run("obligations", SCHOOL, "--format", "jsonl", "--lang", "en");
        assertEquals(ExitStatus.CLEAN, said.status());
        for (String line : said.lines()) {
            JsonNode duty = JSON.readTree(line);
            for (String member : List.of("duty", "what", "who", "per", "due", "state", "clauses")) {
                assertTrue(duty.hasNonNull(member), line);
            }
        }
        assertTrue(said.err().contains("What cannot be told and why"), said.err());
    }

    @Test
    void the_same_package_gives_the_same_bytes() {
        for (String format : List.of("text", "html", "json")) {
            assertEquals(
                    Journal.run("obligations", SCHOOL, "--format", format).out(),
                    Journal.run("obligations", SCHOOL, "--format", format).out());
        }
    }

    @Test
    void the_days_limit_what_is_listed() {
        Journal said =
                Journal.run("obligations", SCHOOL, "--from", "1999-01-01", "--to", "1999-12-31", "--format", "jsonl");
        assertEquals("", said.out());
    }

    @Test
    void a_page_is_written_to_a_file() throws IOException {
        Path page = folder.resolve("duties.html");
        Journal said = Journal.run("obligations", SCHOOL, "--format", "html", "--output", page.toString());
        assertEquals("", said.out());
        assertTrue(Files.readString(page).endsWith("</html>\n"));
    }

    @Test
    void a_wrong_command_line_is_refused_with_one_line() {
        for (List<String> wrong : List.of(
                List.of("--from", "2024-09-31"),
                List.of("--from", "2024-10-02", "--to", "2024-10-01"),
                List.of("--soon", "-1"),
                List.of("--format", "xml"))) {
            String[] words = Stream.concat(Stream.of("obligations", SCHOOL), wrong.stream())
                    .toArray(String[]::new);
            Journal said = Journal.run(words);
            assertEquals(ExitStatus.REFUSED, said.status(), wrong.toString());
            assertEquals("", said.out());
        }
    }
}
