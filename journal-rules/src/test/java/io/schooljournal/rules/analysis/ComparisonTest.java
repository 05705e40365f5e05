package io.schooljournal.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A difference planted between two made-up regulations is found, and nothing else is. */
class ComparisonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/analysis");
    private static final String WINDOW = "w: {kind: window, actions: [RECORD_LESSON], anchor: LESSON, days: %s, "
            + "count: %s, closes: END_OF_DAY, clauses: [B]}\n";
    private static final String DEADLINE =
            "d: {kind: deadline, advisory: LESSON_RECORD_LATE, actions: [RECORD_LESSON], "
                    + "anchor: LESSON, days: %s, clauses: [D]}\n";

    @TempDir
    private Path folder;

    private RegulationFile file(String name, String rules) throws BrokenRegulation {
        return Regulations.file(SchoolFile.write(
                folder, name + ".yaml", SchoolFile.text(rules).replace("regulation: school", "regulation: " + name)));
    }

    private Comparison compared(String rules, String otherRules) {
        try {
            return Comparison.of(file("one", rules), file("other", otherRules));
        } catch (BrokenRegulation broken) {
            throw new AssertionError(broken);
        }
    }

    /** Returns action, aspect, direction and roles of every difference, and what both say. */
    private List<String> differences(String rules, String otherRules) {
        return compared(rules, otherRules).differences().stream()
                .map(difference -> difference.action() + " " + difference.aspect() + " " + difference.direction() + " "
                        + String.join("+", difference.holders()) + ": "
                        + difference.one().says().en() + " | "
                        + difference.other().says().en())
                .toList();
    }

    @Test
    void a_regulation_does_not_differ_from_itself() {
        Comparison comparison = compared(WINDOW.formatted(2, "CALENDAR_DAYS"), WINDOW.formatted(2, "CALENDAR_DAYS"));
        assertEquals(List.of(), comparison.differences());
        assertEquals(
                List.of(
                        "one and other: what differs",
                        "  one: A school's regulation",
                        "  other: A school's regulation",
                        "Compared is who may do what in the journal, and until when; other duties, documents and terms of "
                                + "keeping are not.",
                        "no question is answered differently"),
                ComparisonText.lines(comparison, Language.EN));
    }

    @Test
    void a_longer_window_is_looser_and_no_window_looser_still() {
        assertEquals(
                List.of("RECORD_LESSON WINDOW LOOSER DIRECTOR: closes 2 days after the lesson | "
                        + "closes 5 days after the lesson"),
                differences(WINDOW.formatted(2, "CALENDAR_DAYS"), WINDOW.formatted(5, "CALENDAR_DAYS")));
        assertEquals(
                List.of("RECORD_LESSON WINDOW STRICTER DIRECTOR: no window | " + "closes 2 days after the lesson"),
                differences("", WINDOW.formatted(2, "CALENDAR_DAYS")));
    }

    @Test
    void a_window_of_school_days_is_looser_than_one_of_calendar_days() {
        assertEquals(
                List.of("RECORD_LESSON WINDOW LOOSER DIRECTOR: closes 6 days after the lesson | "
                        + "closes 6 working days after the lesson"),
                differences(WINDOW.formatted(6, "CALENDAR_DAYS"), WINDOW.formatted(6, "WORKING_DAYS")));
        assertEquals(List.of(), differences(WINDOW.formatted(2, "CALENDAR_DAYS"), WINDOW.formatted(2, "WORKING_DAYS")));
    }

    @Test
    void an_earlier_deadline_is_stricter() {
        assertEquals(
                List.of("RECORD_LESSON DEADLINE STRICTER DIRECTOR: due within 2 days after the lesson | "
                        + "due on the day of the lesson"),
                differences(DEADLINE.formatted(2), DEADLINE.formatted(0)));
    }

    @Test
    void a_role_that_only_the_second_admits_makes_it_looser() {
        String grant = "g: {kind: grant, roles: [SECRETARY], actions: [PRINT_JOURNAL], scope: SCHOOL, clauses: [A]}\n";
        assertEquals(List.of("PRINT_JOURNAL ACCESS LOOSER SECRETARY: not permitted | allowed"), differences("", grant));
        assertEquals(
                List.of("PRINT_JOURNAL ACCESS STRICTER SECRETARY: allowed | not permitted"), differences(grant, ""));
    }

    @Test
    void a_wider_scope_is_looser_for_those_outside_the_narrower() {
        String grant = "g: {kind: grant, roles: [CLASS_TEACHER], actions: [PRINT_JOURNAL], scope: %s, clauses: [A]}\n";
        assertEquals(
                List.of("PRINT_JOURNAL ACCESS LOOSER CLASS_TEACHER: only within the own part of the journal | allowed"),
                differences(grant.formatted("OWN_CLASS"), grant.formatted("SCHOOL")));
    }

    @Test
    void no_marks_in_a_grade_are_told_with_the_grade() {
        Comparison comparison = compared("", "n: {kind: no-marks, grades: 1-2, actions: [PUT_MARK], clauses: [C]}\n");
        assertEquals(1, comparison.differences().size());
        assertEquals(
                "director, grades 1-2 — in one: allowed (GRANT); in other: there are no marks (C)",
                ComparisonText.sentence(
                        comparison, Statement.of(comparison.differences().get(0)), Language.EN));
    }

    @Test
    void a_condition_is_told_and_shown_where_it_fails() {
        String parent = "p: {kind: grant, roles: [PARENT], actions: [READ_DIARY], scope: OWN_PUPIL, clauses: [A]}\n";
        String consent = "c: {kind: requirement, fact: CONSENT_ON_FILE, roles: [PARENT], actions: [READ_DIARY], "
                + "clauses: [C]}\n";
        Comparison comparison = compared(parent, parent + consent);
        assertEquals(
                List.of("READ_DIARY ACCESS STRICTER PARENT: allowed | not without consent"),
                differences(parent, parent + consent));
        Difference only = comparison.differences().get(0);
        assertTrue(Boolean.FALSE.equals(only.example().request().state().consentOnFile()));
    }

    @Test
    void two_refusals_on_different_grounds_are_different() {
        assertEquals(
                List.of("PRINT_JOURNAL GROUNDS DIFFERENT PARENT: not permitted | expressly kept out"),
                differences("", "x: {kind: exclusion, roles: [PARENT], actions: [PRINT_JOURNAL], clauses: [C]}\n"));
    }

    @Test
    void another_remedy_after_the_same_refusal_is_different_and_none_is_stricter() {
        String remedy = "m: {kind: no-marks, grades: 1, actions: [PUT_MARK], clauses: [C]}\n"
                + "r: {kind: remedy, procedure: CORRECTION, actions: [PUT_MARK], overcomes: [NO_MARK_GRADE], barredBy: [], "
                + "initiators: [%s], decidedBy: [DIRECTOR], enteredBy: [DIRECTOR], clauses: [A]}\n";
        String none = remedy.formatted("DIRECTOR").lines().limit(1).toList().get(0) + "\n";
        assertEquals(
                List.of("PUT_MARK REMEDY DIFFERENT DIRECTOR: a correction on application (by: director; "
                        + "decided by: director; entered by: director) | a correction on application (by: secretary; "
                        + "decided by: director; entered by: director)"),
                differences(remedy.formatted("DIRECTOR"), remedy.formatted("SECRETARY")));
        assertEquals(
                List.of("PUT_MARK REMEDY STRICTER DIRECTOR: a correction on application (by: director; "
                        + "decided by: director; entered by: director) | no way to put it right"),
                differences(remedy.formatted("DIRECTOR"), none));
    }

    @Test
    void an_action_that_is_stricter_for_some_and_looser_for_others_is_told_once_in_the_sum() {
        String grant = "g: {kind: grant, roles: [%s], actions: [PRINT_JOURNAL], scope: SCHOOL, clauses: [A]}\n";
        List<String> lines = ComparisonText.lines(
                compared(grant.formatted("SECRETARY"), grant.formatted("PERSONNEL_OFFICER")), Language.EN);
        assertTrue(lines.contains("  stricter in part, looser in part: print journal pages"), lines::toString);
        assertEquals(
                List.of("  stricter in part, looser in part: print journal pages"),
                lines.stream()
                        .filter(line -> line.contains(": print journal pages"))
                        .filter(line -> !line.startsWith("      "))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "120, within 2 hours, в течение 2 часов",
        "60, within 1 hour, в течение 1 часа",
        "90, within 90 minutes, в течение 90 минут",
        "21, within 21 minutes, в течение 21 минуты"
    })
    void a_term_after_classes_is_told_in_hours_where_it_is_whole_hours(int minutes, String en, String ru) {
        String deadline = "d: {kind: deadline, advisory: HOMEWORK_LATE, actions: [RECORD_LESSON], anchor: CLASSES_END, "
                + "minutes: %s, clauses: [D]}\n";
        Text says = compared("", deadline.formatted(minutes))
                .differences()
                .get(0)
                .other()
                .says();
        assertEquals("due " + en + " after the class's lessons end", says.en());
        assertEquals("внести " + ru + " после окончания занятий класса", says.ru());
    }

    @Test
    void what_a_statement_depends_on_is_told_with_it() throws BrokenRegulation {
        String text = String.join(
                "\n",
                ComparisonText.lines(
                        Comparison.of(Regulations.file("sosh21"), Regulations.file("shkola4")), Language.EN));
        assertTrue(text.contains("grades 10-11, Russian, literature, an essay — "), text);
        assertTrue(
                text.contains("the class's lessons ended on 7 October 2025, 14:00: sosh21 — allowed, but late"), text);
        assertTrue(text.contains("in sosh21: a mark is not changed to put a remark right (R-3.1.3.g)"), text);
        assertTrue(told("markCorrection", "STRICT").contains("a mark is not changed without an approved correction"));
    }

    @Test
    void readings_that_differ_are_told_with_what_they_are_about() throws BrokenRegulation {
        assertTrue(told("essayWindow", "EVERY_ESSAY").contains("\n  essayWindow: "));
    }

    @Test
    void two_readings_of_one_regulation_are_compared() throws BrokenRegulation {
        RegulationFile file = Regulations.file("sosh21");
        Comparison comparison = Comparison.of(file, file.withReadings(Map.of("markCorrection", "STRICT")));
        assertEquals("sosh21@markCorrection=STRICT", comparison.other());
        assertNotEquals(List.of(), comparison.differences());
        comparison.differences().forEach(difference -> {
            assertEquals("CHANGE_MARK STRICTER", difference.action() + " " + difference.direction());
            assertTrue(difference.example().one().decision().allowed());
            assertEquals(
                    "[sosh21:R-3.1.3.g]",
                    difference.example().other().reasons().get(0).clauses().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"sosh21, shkola4", "karmalo, mityaevo", "gymnasium11, base"})
    void every_example_is_answered_as_it_is_told_and_can_be_asked_again(String one, String other)
            throws BrokenRegulation {
        Comparison comparison = Comparison.of(Regulations.file(one), Regulations.file(other));
        assertNotEquals(List.of(), comparison.differences());
        for (Difference difference : comparison.differences()) {
            Call call = assertInstanceOf(
                    Call.class,
                    RequestForm.read(ExampleForm.write(one, difference.example().request())));
            assertEquals(difference.example().request(), call.request());
            assertEquals(difference.example().one(), answer(one, call));
            assertEquals(difference.example().other(), answer(other, call));
            assertTrue(
                    !Answers.alike(
                            difference.example().one(), difference.example().other()),
                    difference.toString());
        }
    }

    private static String told(String reading, String alternative) throws BrokenRegulation {
        RegulationFile file = Regulations.file("sosh21");
        Comparison comparison = Comparison.of(file, file.withReadings(Map.of(reading, alternative)));
        return String.join("\n", ComparisonText.lines(comparison, Language.EN));
    }

    @Test
    void a_window_says_what_a_reading_makes_of_it() throws BrokenRegulation {
        assertTrue(told("writtenWorkKeptOpen", "UNTIL_NEXT_LESSON")
                .contains("closes 2 days after the lesson, but not before the end of the day of the next lesson"));
        String changing = told("windowSteps", "CHANGING_ONLY");
        assertTrue(changing.contains("looser: enter a mark\n"), changing);
        assertTrue(changing.contains("in sosh21@windowSteps=CHANGING_ONLY: no window"), changing);
    }

    /** Every reading there is, where it first occurs; sosh21 has the most rules that depend on them. */
    static List<String> readings() throws BrokenRegulation {
        List<String> all = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String id : List.of("sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo", "base")) {
            for (Reading reading : Regulations.file(id).readings()) {
                if (seen.add(reading.name())) {
                    reading.alternatives().stream()
                            .filter(other -> !other.equals(reading.chosen()))
                            .forEach(other -> all.add(id + " " + reading.name() + " " + other));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("readings")
    void every_alternative_of_every_reading_can_be_compared_and_told(String reading) throws BrokenRegulation {
        List<String> parts = List.of(reading.split(" ", -1));
        RegulationFile file = Regulations.file(parts.get(0));
        Comparison comparison = Comparison.of(file, file.withReadings(Map.of(parts.get(1), parts.get(2))));
        for (Language language : Language.values()) {
            assertFalse(ComparisonText.lines(comparison, language).isEmpty(), reading);
        }
    }

    private static Explanation answer(String regulation, Call call) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        return policy.explain(call.request());
    }

    /** The golden files are for people to read: whoever changes the text reads it again. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void sosh21_and_shkola4_are_compared_as_a_deputy_head_would_write_it(Language language)
            throws BrokenRegulation, IOException {
        Comparison comparison = Comparison.of(Regulations.file("sosh21"), Regulations.file("shkola4"));
        String text = String.join("\n", ComparisonText.lines(comparison, language)) + "\n";
        Path golden =
                GOLDEN.resolve("diff-sosh21-shkola4." + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "run once with -Dgolden.write=true and read what changed");
    }
}
