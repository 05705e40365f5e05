package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegulationsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_built_in_regulations_are_listed() throws IOException {
        assertTrue(Journal.run("regulations", "list").out().contains("sosh21"));
        JsonNode list = JSON.readTree(
                Journal.run("regulations", "list", "--format", "json").out());
        assertTrue(list.findValuesAsText("id").contains("sosh21"), list.toString());
    }

    @Test
    void a_regulation_is_shown_clause_by_clause_in_either_language() throws IOException {
        String russian = Journal.run("regulations", "show", "sosh21").out();
        String english =
                Journal.run("regulations", "show", "sosh21", "--lang", "en").out();
        assertTrue(russian.contains("R-4.1.a  WINDOW"), russian);
        assertTrue(english.contains("attendance"), english);
        JsonNode whole = JSON.readTree(
                Journal.run("regulations", "show", "sosh21", "--format", "json").out());
        assertEquals(
                whole.get("clauses").size(),
                english.lines()
                        .filter(line -> line.matches(" {2}\\S+ {2}[A-Z]+"))
                        .count());
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_with_its_place(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), "regulation:\n  idd: own\n");
        Journal said = Journal.run("regulations", "lint", file.toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertTrue(said.err().matches("\\Q" + file + "\\E:\\d+:\\d+: .*\n"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void a_file_in_another_encoding_or_a_folder_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("own.yaml"), "название: школа".getBytes(StandardCharsets.UTF_16));
        Journal said = Journal.run("regulations", "lint", file.toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertEquals(1, said.err().lines().count());
        assertEquals(
                "journal: cannot read `" + folder + "`: it is a folder\n",
                Journal.run("regulations", "lint", folder.toString()).err());
    }

    @Test
    void a_built_in_regulation_is_linted_and_shows_its_disagreements() throws IOException {
        Journal said = Journal.run("regulations", "lint", "shkola4", "--format", "json", "--lang", "en");
        assertEquals(ExitStatus.CLEAN, said.status());
        JsonNode lint = JSON.readTree(said.out()).get("lint");
        assertEquals(0, lint.get("errors").asInt());
        JsonNode first = lint.get("findings").get(lint.get("findings").size() - 1);
        assertEquals("DISAGREEMENT_SETTLED", first.get("code").asText());
        assertTrue(first.get("clauses").toString().contains("shkola4:2.3"), first.toString());
        assertTrue(first.get("example").has("target"), first.toString());
    }

    @Test
    void a_file_with_an_error_is_found_out(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                regulation: own
                extends: base
                inForce: {from: 2024-09-01}
                clauses: {A: {kind: ACCESS, ru: П, en: C}}
                rules: {again: {kind: default-deny, clauses: [A]}}
                """);
        Journal said = Journal.run("regulations", "lint", file.toString(), "--lang", "en");
        assertEquals(ExitStatus.FOUND, said.status());
        assertTrue(said.out().contains("error RULE_TWICE: rules `default-deny` and `again`"), said.out());
        assertTrue(said.out().endsWith("errors: 1, warnings: 0, for information: 0\n"), said.out());
    }

    @Test
    void two_readings_of_one_regulation_are_compared() throws IOException {
        Journal said = Journal.run(
                "regulations", "diff", "sosh21", "sosh21@markCorrection=STRICT", "--format", "json", "--lang", "en");
        assertEquals(ExitStatus.CLEAN, said.status());
        JsonNode first = JSON.readTree(said.out()).get("differences").get(0);
        assertEquals("STRICTER", first.get("direction").asText());
        assertEquals("ALLOW", first.get("oneAnswer").get("verdict").asText());
        assertEquals("DENY", first.get("otherAnswer").get("verdict").asText());
        assertEquals("CHANGE_MARK", first.get("request").get("action").asText());
    }

    @Test
    void a_reading_or_an_alternative_that_is_not_there_is_refused() throws IOException {
        assertEquals(
                "sosh21.yaml:3:1: unknown reading `markCorection`; did you mean `markCorrection`?\n",
                Journal.run("regulations", "diff", "sosh21", "sosh21@markCorection=STRICT")
                        .err());
        assertEquals(
                "journal: unknown regulation `sosh22`; did you mean `sosh21`?\n",
                Journal.run("regulations", "diff", "sosh21", "sosh22").err());
    }

    @Test
    void over_a_package_the_entries_that_change_their_outcome_are_shown() {
        Journal said = Journal.run(
                "regulations",
                "diff",
                "sosh21",
                "karmalo",
                Journal.sampleSchool().toString(),
                "--lang",
                "en");
        assertEquals(0, said.status());
        assertTrue(said.out().contains("regulation = karmalo  (now sosh21)"), said.out());
        assertTrue(said.out().contains("EDIT_WINDOW_CLOSED"), said.out());
    }
}
