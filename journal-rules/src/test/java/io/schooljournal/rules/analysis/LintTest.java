package io.schooljournal.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.BrokenRegulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault planted in a made-up regulation is found, and nothing else is. */
class LintTest {
    private static final String WINDOW =
            ", anchor: LESSON, count: CALENDAR_DAYS, closes: END_OF_DAY, actions: [RECORD_LESSON]";

    @TempDir
    private Path folder;

    /** The made-up regulation has clauses that only some tests use. */
    private List<String> lint(String text) {
        try {
            List<String> found = new ArrayList<>();
            Path file = SchoolFile.write(folder, "school.yaml", text);
            for (LintFinding finding : Lint.of(Regulations.file(file)).findings()) {
                if (finding.code() != LintCode.CLAUSE_WITHOUT_CARRIER) {
                    found.add(finding.code() + " " + String.join(" ", finding.rules()));
                }
            }
            return found;
        } catch (BrokenRegulation broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> lintOf(String rules) {
        return lint(SchoolFile.text(rules));
    }

    @Test
    void a_sound_regulation_is_clean() {
        assertEquals(List.of(), lintOf(""));
    }

    @Test
    void an_action_granted_to_nobody_is_a_gap() {
        assertEquals(
                List.of("ACTION_GRANTED_TO_NOBODY deny"),
                lint(SchoolFile.text("").replace(", CERTIFY_COPY", "")));
    }

    @Test
    void an_action_that_is_always_refused_is_found_with_what_grants_it() {
        assertEquals(
                List.of("ACTION_NEVER_ALLOWED director", "CLAUSES_DISAGREE never director"),
                lintOf("never: {kind: mark-change, forbidden: ALWAYS, actions: [CHANGE_MARK], clauses: [C]}\n"));
    }

    @Test
    void a_role_that_is_granted_in_vain_is_found() {
        assertEquals(
                List.of("GRANT_NEVER_ALLOWS secretary"),
                lintOf("secretary: {kind: grant, roles: [SECRETARY], actions: [READ_DIARY], scope: OWN_PUPIL, "
                        + "clauses: [A]}\n"));
    }

    @Test
    void a_kind_of_work_without_a_window_beside_one_that_has_it_is_a_gap() {
        assertEquals(
                List.of("TERM_MISSING short", "TERM_MISSING short"),
                lintOf("short: {kind: window, actions: [PUT_MARK], workKinds: [CURRENT], anchor: LESSON, days: 2, "
                        + "count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [B]}\n"));
    }

    @Test
    void a_gap_that_the_file_knows_of_is_none() {
        String silent =
                "silences:\n  - {actions: [SET_FINAL_MARK], finalKinds: [EXAM, STATE_EXAM, RESULT], ru: П, en: C}\n";
        String rule = "finals: {kind: deadline, advisory: FINAL_MARK_LATE, actions: [SET_FINAL_MARK], "
                + "finalKinds: [PERIOD, YEAR], anchor: PERIOD_END, days: 3, clauses: [D]}\n";
        assertEquals(List.of("TERM_MISSING finals"), lintOf(rule));
        assertEquals(List.of(), lint(SchoolFile.text(rule).replace("rules:\n", silent + "rules:\n")));
    }

    @Test
    void a_silence_where_there_is_no_gap_is_an_error() {
        String silent = "silences:\n  - {actions: [SET_FINAL_MARK], ru: П, en: C}\n";
        assertEquals(List.of("SILENCE_UNFOUNDED "), lint(SchoolFile.text("").replace("rules:\n", silent + "rules:\n")));
    }

    @Test
    void of_two_windows_on_one_entry_both_are_shown() {
        assertEquals(
                List.of("CLAUSES_DISAGREE long short"),
                lintOf("short: {kind: window, days: 2" + WINDOW + ", clauses: [B]}\n"
                        + "long: {kind: window, days: 5, grades: 10-11, prevailsOver: [short]" + WINDOW
                        + ", clauses: [C]}\n"));
    }

    @Test
    void a_disagreement_that_the_file_settles_is_for_information() {
        String settled = "disagreements:\n  - {between: [B, C], settledBy: PRECEDENCE, ru: П, en: C}\n";
        String rules = "short: {kind: window, days: 2" + WINDOW + ", clauses: [B]}\n"
                + "long: {kind: window, days: 5, grades: 10-11, prevailsOver: [short]" + WINDOW + ", clauses: [C]}\n";
        assertEquals(
                List.of("DISAGREEMENT_SETTLED short long"),
                lint(SchoolFile.text(rules).replace("rules:\n  deny", settled + "rules:\n  deny")));
    }

    @Test
    void a_settlement_that_does_not_hold_is_an_error() {
        for (String by : List.of("PRECEDENCE", "BOTH_BIND", "{rule: director}")) {
            String settled = "disagreements:\n  - {between: [B, C], settledBy: " + by + ", ru: П, en: C}\n";
            assertEquals(
                    List.of("DISAGREEMENT_UNFOUNDED "),
                    lint(SchoolFile.text("").replace("rules:\n", settled + "rules:\n")),
                    by);
        }
        String reading = SchoolFile.text("ours", "ONE, OTHER", "");
        String settled = "disagreements:\n  - {between: [B, C], settledBy: {reading: ours}, ru: П, en: C}\n";
        assertEquals(List.of("DISAGREEMENT_UNFOUNDED "), lint(reading.replace("rules:\n", settled + "rules:\n")));
    }

    @Test
    void two_deadlines_of_one_entry_disagree() {
        assertEquals(
                List.of("CLAUSES_DISAGREE early late"),
                lintOf(
                        "early: {kind: deadline, advisory: LESSON_RECORD_LATE, actions: [RECORD_LESSON], anchor: LESSON, "
                                + "days: 0, clauses: [B]}\n"
                                + "late: {kind: deadline, advisory: LESSON_RECORD_LATE, actions: [RECORD_LESSON], anchor: LESSON, "
                                + "days: 1, clauses: [D]}\n"));
    }

    @Test
    void a_deadline_and_a_window_disagree_and_so_do_a_lock_and_a_window() {
        assertEquals(
                List.of("CLAUSES_DISAGREE soon short", "CLAUSES_DISAGREE closed short"),
                lintOf("short: {kind: window, days: 2" + WINDOW + ", clauses: [B]}\n"
                        + "soon: {kind: deadline, advisory: LESSON_RECORD_LATE, actions: [RECORD_LESSON], anchor: LESSON, "
                        + "days: 0, clauses: [D]}\n"
                        + "closed: {kind: closed-year, actions: [RECORD_LESSON], clauses: [C]}\n"));
    }

    @Test
    void a_role_kept_out_here_and_let_in_there_disagrees() {
        String parents = """
                out: {kind: exclusion, roles: [PARENT], actions: [READ_JOURNAL], clauses: [A]}
                in: {kind: grant, roles: [PARENT], actions: [READ_DIARY], scope: OWN_PUPIL, clauses: [%s]}
                """;
        assertEquals(List.of("CLAUSES_DISAGREE out in"), lintOf(parents.formatted("GRANT")));
        assertEquals(List.of(), lintOf(parents.formatted("A")), "one clause draws the line itself");
    }

    @Test
    void clauses_that_say_the_same_are_both_shown() {
        String text = SchoolFile.text("short: {kind: window, days: 2" + WINDOW + ", clauses: [B, C]}\n")
                .replace("C: {kind: CONTENT", "C: {kind: WINDOW");
        assertEquals(List.of("CLAUSES_SAY_THE_SAME short"), lint(text));
    }

    @Test
    void a_rule_without_effect_is_found() {
        assertEquals(
                List.of("RULE_WITHOUT_EFFECT vain"),
                lintOf("vain: {kind: requirement, fact: DIRECTIVE, roles: [SECRETARY], actions: [PUT_MARK], "
                        + "clauses: [A]}\n"));
    }

    @Test
    void a_rule_that_only_asks_for_a_fact_has_an_effect() {
        assertEquals(
                List.of(),
                lintOf("ground: {kind: application, needs: GROUND, grounds: [ABSENCE, RETAKE, OTHER], "
                        + "actions: [REQUEST_CORRECTION], clauses: [A]}\n"));
    }

    @Test
    void a_parameter_without_effect_is_found() {
        assertEquals(
                List.of("PARAMETER_WITHOUT_EFFECT deputy"),
                lintOf("deputy: {kind: grant, roles: [DEPUTY_HEAD], actions: [READ_JOURNAL], scope: SCHOOL, "
                        + "withoutLevels: SCHOOL, clauses: [A]}\n"));
        assertEquals(
                List.of(),
                lintOf("deputy: {kind: grant, roles: [DEPUTY_HEAD], actions: [READ_JOURNAL], scope: OWN_LEVELS, "
                        + "withoutLevels: SCHOOL, clauses: [A]}\n"));
    }

    @Test
    void two_rules_of_a_kind_of_which_one_is_enough_are_an_error() {
        assertEquals(List.of("RULE_TWICE deny more"), lintOf("more: {kind: default-deny, clauses: [A]}\n"));
        String noMarks = """
                first: {kind: no-marks, grades: 1, actions: [PUT_MARK], clauses: [B]}
                second: {kind: no-marks, grades: 2, actions: [PUT_MARK], clauses: [C]}
                """;
        assertEquals(List.of("RULE_TWICE first second"), lintOf(noMarks));
    }

    @Test
    void a_rule_of_the_file_that_cites_no_clause_of_it_is_found() {
        String child = """
                regulation: child
                extends: school.yaml
                inForce: {from: 2024-09-01}
                rules:
                  deny: {clauses: ["school:A"]}
                """;
        SchoolFile.write(folder, "child.yaml", child);
        assertEquals(List.of(), lintOf(""));
        try {
            assertEquals(
                    "[RULE_CITES_NO_OWN_CLAUSE]",
                    Lint.of(Regulations.file(folder.resolve("child.yaml"))).findings().stream()
                            .map(LintFinding::code)
                            .toList()
                            .toString());
        } catch (BrokenRegulation broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void clauses_that_nothing_cites_are_listed_by_kind() throws BrokenRegulation {
        Path file = SchoolFile.write(folder, "school.yaml", SchoolFile.text(""));
        List<String> bare = Lint.of(Regulations.file(file)).findings().stream()
                .map(finding -> finding.code() + " " + finding.clauses())
                .toList();
        assertEquals(
                List.of(
                        "CLAUSE_WITHOUT_CARRIER [school:A]",
                        "CLAUSE_WITHOUT_CARRIER [school:B]",
                        "CLAUSE_WITHOUT_CARRIER [school:C]",
                        "CLAUSE_WITHOUT_CARRIER [school:D]"),
                bare);
    }

    @Test
    void a_remedy_must_name_those_who_may_take_its_steps_and_no_others() {
        String remedy = """
                closed: {kind: closed-year, actions: [PUT_MARK], clauses: [B]}
                remedy: {kind: remedy, procedure: CORRECTION, actions: [PUT_MARK], overcomes: [YEAR_CLOSED], \
                barredBy: [], initiators: [%s], decidedBy: [DIRECTOR], enteredBy: [DIRECTOR], clauses: [A]}
                """;
        assertEquals(List.of(), lintOf(remedy.formatted("DIRECTOR")));
        assertEquals(
                List.of("REMEDY_ROLE_NOT_GRANTED remedy", "REMEDY_ROLE_NOT_NAMED remedy"),
                lintOf(remedy.formatted("SECRETARY")));
    }

    @Test
    void a_duty_that_nobody_may_fulfil_is_an_error_and_one_that_some_may_not_a_warning() {
        String duty = """
                sign: {kind: duty, ru: подписать, en: sign it, who: [%s], per: CLASS, anchor: PERIOD_END, offset: 2, \
                action: SIGN_COPY, clauses: [D]}
                """;
        assertEquals(List.of(), lintOf(duty.formatted("DIRECTOR")));
        assertEquals(List.of("DUTY_NOBODY_MAY_FULFIL sign"), lintOf(duty.formatted("SECRETARY, PUPIL")));
        assertEquals(List.of("DUTY_ROLE_NOT_GRANTED sign"), lintOf(duty.formatted("SECRETARY, DIRECTOR")));
    }

    @Test
    void two_duties_that_one_record_shows_to_be_done_disagree() {
        String duties = """
                soon: {kind: duty, ru: план, en: the plan, who: [DIRECTOR], per: PAGE, anchor: YEAR_START, offset: -10, \
                evidence: PLAN_ENTERED, action: EDIT_PLAN, clauses: [D]}
                late: {kind: duty, ru: план, en: the plan, who: [DIRECTOR], per: PAGE, anchor: YEAR_START, offset: %s, \
                evidence: PLAN_ENTERED, action: EDIT_PLAN, clauses: [B]}
                """;
        assertEquals(List.of("CLAUSES_DISAGREE soon late"), lintOf(duties.formatted("5")));
        assertEquals(List.of(), lintOf(duties.formatted("-10")));
    }

    @Test
    void a_duty_and_a_window_on_what_fulfils_it_disagree() {
        assertEquals(
                List.of("CLAUSES_DISAGREE record short"),
                lintOf("short: {kind: window, days: 2" + WINDOW + ", clauses: [B]}\n"
                        + "record: {kind: duty, ru: запись, en: the record, who: [DIRECTOR], per: LESSON, "
                        + "anchor: LESSON, offset: 0, action: RECORD_LESSON, clauses: [D]}\n"));
    }

    @Test
    void a_rule_of_one_year_is_looked_at_in_its_own_edition() {
        assertEquals(
                List.of("RULE_WITHOUT_EFFECT vain"),
                lintOf("strict: {kind: not-before-lesson, actions: [RECORD_LESSON], clauses: [C], from: 2023-09-01, "
                        + "to: 2024-08-31}\n"
                        + "vain: {kind: requirement, fact: DIRECTIVE, roles: [SECRETARY], actions: [PUT_MARK], "
                        + "clauses: [A], from: 2023-09-01, to: 2024-08-31}\n"));
    }

    static List<String> builtIn() {
        return Regulations.builtIn().ids();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_regulation_shows_only_disagreements_that_are_settled(String id) throws BrokenRegulation {
        Lint lint = Lint.of(Regulations.file(id));
        List<String> open = lint.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.clauses())
                .toList();
        assertEquals(List.of(), open);
        assertTrue(lint.isClean());
        assertEquals(
                Set.of(),
                Set.copyOf(lint.findings().stream()
                        .filter(finding -> finding.code() == LintCode.DISAGREEMENT_SETTLED)
                        .filter(finding -> finding.rules().isEmpty())
                        .toList()));
    }
}
