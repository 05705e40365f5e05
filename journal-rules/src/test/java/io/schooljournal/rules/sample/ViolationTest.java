package io.schooljournal.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each violation is found at its file and line with its clauses, and nothing else is. */
class ViolationTest {
    private static final LocalDate MON_2025_05_26 = LocalDate.of(2025, 5, 26);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.schooljournal.rules.sample.ExampleAudit#regulationsAndFewerSeeds")
    void what_was_planted_is_found_and_nothing_else(String regulation, long seed) throws Exception {
        Path output = folder.resolve("school");
        List<Planted> planted = SampleSchool.of(ExampleAudit.withEveryViolation(regulation, seed))
                .write(output)
                .planted();
        List<Finding> found = ExampleAudit.audit(regulation, output).findings();
        List<String> missed =
                new ArrayList<>(planted.stream().map(ViolationTest::place).toList());
        List<String> more = new ArrayList<>();
        found.stream()
                .map(ViolationTest::place)
                .filter(place -> !missed.remove(place))
                .forEach(more::add);
        assertEquals("not found: [], found besides: []", "not found: " + missed + ", found besides: " + more);
        Map<String, List<Planted>> expected = planted.stream().collect(Collectors.groupingBy(ViolationTest::place));
        for (Finding finding : found) {
            List<Planted> here = expected.getOrDefault(place(finding), List.of());
            assertTrue(here.stream().anyMatch(one -> isOf(one, finding)), finding + " is not of " + here);
        }
    }

    private static boolean isOf(Planted planted, Finding finding) {
        return planted.clauses().containsAll(finding.clauses())
                && planted.clauses().isEmpty() == finding.clauses().isEmpty();
    }

    private static String place(Planted planted) {
        return planted.file() + ":" + planted.line() + " " + planted.id() + " " + planted.code();
    }

    private static String place(Finding finding) {
        return finding.file() + ":" + finding.line() + " " + finding.id() + " " + finding.code();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void whatever_a_regulation_knows_is_planted(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        Set<Violation> known = EnumSet.allOf(Violation.class).stream()
                .filter(kind -> kind.appliesTo(policy, MON_2025_05_26))
                .collect(Collectors.toSet());
        SampleOrder order = new SampleOrder(policy, 66, 11, ExampleAudit.YEAR, null, null, known);
        Set<Violation> planted = SampleSchool.of(order).write(folder.resolve("school")).planted().stream()
                .map(Planted::kind)
                .collect(Collectors.toSet());
        known.removeAll(planted);
        assertEquals(Set.of(), known);
    }

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    /** Codes that an audit may give and that are not planted, each with the reason. */
    private static final Map<String, String> NOT_PLANTED = Map.of(
            "CORRECTION_MISSING",
            "an entry is a correction when it names an application; of one that is not there nothing is known",
            "DIRECTIVE_MISSING",
            "no file of a package tells of directives",
            "mityaevo DUTY_LATE",
            "a weekly duty done late is taken for the next week's, and the yearly ones are due on the day of the export",
            "mityaevo FINAL_MARK_MISSING",
            "it sets terms for results alone, and of a result that was never entered nobody knows that it was received",
            "ROLE_EXCLUDED",
            "only authority representatives are kept from diaries, and visits of staff are no readings of a diary");

    @ParameterizedTest
    @MethodSource("regulations")
    void whatever_an_audit_can_find_is_planted_by_some_kind(String regulation) throws Exception {
        Path output = folder.resolve("school");
        SampleSchool.of(new SampleOrder(
                        Regulations.builtIn(regulation), 66, 11, ExampleAudit.YEAR, null, null, Set.of()))
                .write(output);
        Set<String> codes = new TreeSet<>(ExampleAudit.audit(regulation, output).codes());
        EnumSet.allOf(Violation.class).stream()
                .filter(kind -> kind.appliesTo(Regulations.builtIn(regulation), MON_2025_05_26))
                .forEach(kind -> codes.remove(kind.code()));
        codes.removeIf(code -> NOT_PLANTED.containsKey(code) || NOT_PLANTED.containsKey(regulation + " " + code));
        assertEquals(Set.of(), codes);
    }

    @Test
    void what_is_asked_of_every_journal_is_known_to_every_regulation() {
        for (String regulation : regulations()) {
            assertTrue(Violation.ENTRY_IN_CLOSED_YEAR.appliesTo(Regulations.builtIn(regulation), MON_2025_05_26));
            assertTrue(Violation.MARK_BY_OUTSIDER.appliesTo(Regulations.builtIn(regulation), MON_2025_05_26));
        }
    }

    @Test
    void a_kind_is_unknown_where_no_clause_speaks_of_it() {
        assertTrue(Violation.MARK_IN_NO_MARK_GRADE.appliesTo(Regulations.builtIn("shkola4"), MON_2025_05_26));
        assertFalse(Violation.MARK_IN_NO_MARK_GRADE.appliesTo(Regulations.builtIn("sosh21"), MON_2025_05_26));
        assertFalse(Violation.CURRENT_MARK_AFTER_WINDOW.appliesTo(Regulations.builtIn("karmalo"), MON_2025_05_26));
    }
}
