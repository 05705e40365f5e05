package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The members of a regulation file are all known, and those that must be there are. */
class RegulationFileTest {
    private static final String GOOD = SchoolFile.text("");

    @TempDir
    private Path folder;

    private String changed(String good, String bad) {
        String text = GOOD.replace(good, bad);
        assertEquals(false, text.equals(GOOD), "expected `" + good + "` to stand in the file");
        return SchoolFile.complaint(folder, text);
    }

    @Test
    void the_title_stands_in_two_languages() {
        assertEquals(
                "Положение школы",
                SchoolFile.load(folder, GOOD).regulation().title().ru());
        assertEquals(
                "school.yaml:2:1: missing `en`",
                changed("{ru: Положение школы, en: A school's regulation}", "{ru: Положение}"));
        assertEquals(
                "school.yaml:2:8: expected a mapping, not `Ours`",
                changed("{ru: Положение школы, en: A school's regulation}", "Ours"));
    }

    @Test
    void a_regulation_needs_an_id_and_the_days_it_is_in_force() {
        assertEquals("school.yaml:1:1: missing `regulation`", changed("regulation: school\n", ""));
        assertEquals("school.yaml:1:1: missing `inForce`", changed("inForce: {from: 2020-09-01}\n", ""));
        assertEquals("school.yaml:3:1: missing `from`", changed("{from: 2020-09-01}", "{}"));
    }

    @Test
    void an_id_has_no_colon_since_citations_have_one() {
        assertEquals(
                "school.yaml:1:1: expected regulation `a:b` to have no `:` in its name",
                changed("regulation: school", "regulation: a:b"));
    }

    @Test
    void an_unknown_member_is_refused_at_its_name() {
        assertEquals(
                "school.yaml:5:1: unknown member `clausess` of the regulation; did you mean `clauses`?",
                changed("clauses:", "clausess:"));
        assertEquals(
                "school.yaml:3:29: unknown member `until` of `inForce`; expected one of clauses, from, to",
                changed("{from: 2020-09-01}", "{from: 2020-09-01, until: 2021-08-31}"));
    }

    @Test
    void a_key_that_stands_twice_is_refused_at_its_second_name() {
        assertEquals("school.yaml:2:1: duplicate key `regulation`", changed("title: {ru", "regulation: {ru"));
        assertEquals("school.yaml:7:3: duplicate key `DENY`", changed("  GRANT:", "  DENY:"));
        assertEquals("school.yaml:14:3: duplicate key `deny`", changed("  director:", "  deny:"));
    }

    @Test
    void a_list_is_no_mapping() {
        assertEquals("school.yaml:1:1: expected a mapping, not a list", SchoolFile.complaint(folder, "- regulation\n"));
        assertEquals("school.yaml:1:1: expected a mapping, not `school`", SchoolFile.complaint(folder, "school\n"));
        assertEquals("school.yaml:3:10: expected a mapping, not a list", changed("{from: 2020-09-01}", "[2020-09-01]"));
        assertEquals(
                "school.yaml:4:9: expected a mapping, not a list",
                changed("{PRIMARY: 1-4, BASIC: 5-9, SECONDARY: 10-11}", "[PRIMARY]"));
        assertEquals(
                "school.yaml:1:13: expected a text, not a list", changed("regulation: school", "regulation: [school]"));
    }

    @Test
    void a_section_that_is_there_says_something() {
        assertEquals(
                "school.yaml:12:7: expected a mapping, not nothing",
                SchoolFile.complaint(folder, SchoolFile.HEAD + "rules:\n"));
    }

    @Test
    void levels_are_known_and_do_not_overlap() {
        assertEquals(
                "school.yaml:4:24: unknown level `BASICS`; did you mean `BASIC`?",
                changed("BASIC: 5-9", "BASICS: 5-9"));
        assertEquals(
                "school.yaml:4:1: grade `5` belongs to two levels, `PRIMARY` and `BASIC`",
                changed("PRIMARY: 1-4", "PRIMARY: 1-5"));
        assertEquals(
                "school.yaml:4:19: expected grades like `5-9` or `1`, not `four`",
                changed("PRIMARY: 1-4", "PRIMARY: four"));
    }

    @Test
    void a_scale_says_what_each_spelling_means() {
        String head = "regulation: school\nscales:\n  MINE: {\"5\": 5, н: FAIL}\n";
        String rest = GOOD.replace("regulation: school\n", "");
        assertEquals(
                "[5, н]",
                SchoolFile.load(folder, head + rest)
                        .regulation()
                        .scales()
                        .values()
                        .iterator()
                        .next()
                        .spellings()
                        .keySet()
                        .toString());
        assertEquals(
                "school.yaml:3:21: unknown code `BAD`; expected one of PASS, FAIL, EXEMPT",
                SchoolFile.complaint(folder, head.replace("FAIL", "BAD") + rest));
        assertEquals(
                "school.yaml:3:15: expected a whole number from 0 to 1000, not `5000`",
                SchoolFile.complaint(folder, head.replace(": 5", ": 5000") + rest));
        assertEquals(
                "school.yaml:3:18: duplicate key `5`",
                SchoolFile.complaint(folder, head.replace("н:", "\"5\":") + rest));
    }

    @Test
    void what_answers_before_is_one_of_two() {
        assertEquals(
                "school.yaml:4:9: unknown code `NEVER`; expected one of EARLIEST_EDITION, NOT_IN_FORCE",
                changed("levels:", "before: NEVER\nlevels:"));
    }

    @Test
    void a_regulation_does_not_end_before_it_begins() {
        assertEquals(
                "school.yaml:3:33: regulation must not end before it begins",
                changed("{from: 2020-09-01}", "{from: 2020-09-01, to: 2020-08-31}"));
    }
}
