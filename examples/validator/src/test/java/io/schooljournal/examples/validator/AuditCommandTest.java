package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHOOL = Journal.sampleSchool().toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void breaches_are_found_and_make_status_1() {
        Journal said = Journal.run("audit", SCHOOL);
        assertEquals(ExitStatus.FOUND, said.status());
        for (String part : List.of("EDIT_WINDOW_CLOSED", "NOT_A_SCHOOL_DAY", "OUTSIDE_SCALE", "UNREADABLE_ROW")) {
            assertTrue(said.out().contains(part), part);
        }
        assertEquals("", said.err());
    }

    @Test
    void nothing_fails_when_nothing_shall() {
        assertEquals(
                ExitStatus.CLEAN,
                Journal.run("audit", SCHOOL, "--fail-on", "never").status());
    }

    @Test
    void lines_are_findings_and_the_totals_go_to_the_error_stream() throws IOException {
        Journal said = Journal.run("audit", SCHOOL, "--format", "jsonl", "--lang", "en");
        for (String line : said.lines()) {
            assertTrue(JSON.readTree(line).hasNonNull("message"), line);
        }
        assertTrue(said.err().contains("What was not checked and why"), said.err());
    }

    @Test
    void every_form_counts_alike() throws IOException {
        JsonNode document =
                JSON.readTree(Journal.run("audit", SCHOOL, "--format", "json").out());
        List<String> lines = Journal.run("audit", SCHOOL, "--format", "jsonl").lines();
        assertEquals(lines.size(), document.get("findings").size());
        long counted = 0;
        for (JsonNode count : document.at("/summary/bySeverity")) {
            counted += count.asLong();
        }
        assertEquals(lines.size(), counted);
    }

    @Test
    void a_page_is_written_to_a_file_and_nothing_else_is_left() throws IOException {
        Path page = folder.resolve("report.html");
        Journal said = Journal.run("audit", SCHOOL, "--format", "html", "--output", page.toString());
        assertEquals("", said.out());
        assertTrue(Files.readString(page).endsWith("</html>\n"));
        assertEquals(List.of(page), files());
    }

    @Test
    void a_package_that_breaks_off_leaves_no_output_and_spares_the_old_one() throws IOException {
        Path broken = copyOfSchool();
        Files.write(
                broken.resolve("marks.csv"),
                "\"".getBytes(StandardCharsets.UTF_8),
                java.nio.file.StandardOpenOption.APPEND);
        Path page = Files.writeString(folder.resolve("report.html"), "old");
        Journal said = Journal.run("audit", broken.toString(), "--format", "html", "--output", page.toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertTrue(said.err().startsWith(broken + "/marks.csv:"), said.err());
        assertEquals(1, said.err().lines().count());
        assertEquals("old", Files.readString(page));
        assertEquals(List.of(broken, page), files());
    }

    @Test
    void packages_that_cannot_be_read_are_refused_in_one_line() throws IOException {
        Path zip = Files.writeString(folder.resolve("cut.zip"), "PK\u0003\u0004");
        for (String name : List.of(zip.toString(), folder.resolve("none").toString(), folder.toString())) {
            Journal said = Journal.run("audit", name, "--format", "html");
            assertEquals(ExitStatus.REFUSED, said.status());
            assertEquals(1, said.err().lines().count(), said.err());
            assertFalse(said.err().contains("Exception"), said.err());
            assertEquals("", said.out());
        }
    }

    @Test
    void a_manifest_without_a_regulation_asks_for_one() throws IOException {
        Path school = copyOfSchool();
        Path manifest = school.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("\"regulation\".*\n", ""));
        Journal said = Journal.run("audit", school.toString());
        assertEquals(
                "journal: the manifest of `" + school + "` names no regulation; name one by --regulation\n",
                said.err());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertEquals(
                ExitStatus.FOUND,
                Journal.run("audit", school.toString(), "--regulation", "sosh21")
                        .status());
    }

    @Test
    void several_packages_are_told_apart() throws IOException {
        Path other = copyOfSchool();
        JsonNode documents = JSON.readTree(Journal.run("audit", SCHOOL, other.toString(), "--format", "json")
                .out());
        assertEquals(2, documents.size());
        String last = Journal.run("audit", SCHOOL, other.toString(), "--format", "jsonl").lines().stream()
                .reduce((one, next) -> next)
                .orElseThrow();
        assertTrue(JSON.readTree(last).get("file").asText().startsWith(other + "/"), last);
    }

    private Path copyOfSchool() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(Journal.sampleSchool())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void sarif_has_a_run_for_each_package_and_lists_every_rule_that_was_broken() throws IOException {
        Journal said = Journal.run("audit", SCHOOL, SCHOOL, "--format", "sarif");
        JsonNode log = JSON.readTree(said.out());
        assertEquals(2, log.get("runs").size());
        Set<String> rules = new HashSet<>();
        log.at("/runs/0/tool/driver/rules")
                .forEach(rule -> assertTrue(rules.add(rule.get("id").asText())));
        JsonNode results = log.at("/runs/1/results");
        assertTrue(results.size() > 0);
        results.forEach(result -> assertTrue(rules.contains(result.get("ruleId").asText())));
        assertTrue(results.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText()
                .endsWith(".csv"));
    }

    @Test
    void under_other_readings_the_findings_that_would_change_are_listed_by_clause() {
        Journal said = Journal.run("audit", SCHOOL, "--readings", "--lang", "en");
        assertEquals(0, said.status());
        assertTrue(said.out().contains("windowCount = WORKING_DAYS  (now CALENDAR_DAYS)"), said.out());
        assertTrue(said.out().contains("would disappear"), said.out());
        assertTrue(said.out().contains("Nothing would change with:"), said.out());
    }

    @Test
    void what_a_reading_would_change_is_what_two_audits_differ_by() throws IOException {
        Set<String> chosen =
                Set.copyOf(Journal.run("audit", SCHOOL, "--format", "jsonl").lines());
        Set<String> other = Set.copyOf(
                Journal.run("audit", SCHOOL, "--format", "jsonl", "--regulation", "sosh21@windowCount=WORKING_DAYS")
                        .lines());
        Set<String> appeared = new HashSet<>();
        Set<String> gone = new HashSet<>();
        for (String line :
                Journal.run("audit", SCHOOL, "--readings", "--format", "jsonl").lines()) {
            JsonNode change = JSON.readTree(line);
            if (change.get("reading").asText().equals("windowCount")) {
                (change.get("change").asText().equals("DISAPPEARS") ? gone : appeared)
                        .add(change.get("finding").toString());
            }
        }
        Set<String> expected = new HashSet<>(other);
        expected.removeAll(chosen);
        assertEquals(expected, appeared);
        assertTrue(chosen.containsAll(gone) && gone.stream().noneMatch(other::contains));
    }
}
