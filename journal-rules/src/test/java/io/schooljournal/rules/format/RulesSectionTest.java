package io.schooljournal.rules.format;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule is whole when it names its kind, else it amends the inherited rule of its id. */
class RulesSectionTest {
    private static final String OURS = """
            regulation: ours
            extends: sosh21
            inForce: {from: 2024-09-01}
            clauses:
              W: {kind: WINDOW, ru: Пять дней., en: Five days.}
            rules:
            """;
    private static final Request.Builder FIVE_DAYS_LATER = director(Action.PUT_MARK)
            .at(at("2024-10-06T12:00"))
            .target(target().workKind(WorkKind.CURRENT).build());

    @TempDir
    private Path folder;

    private String broken(String rules) {
        return SchoolFile.complaint(folder, OURS + rules.indent(2));
    }

    private JournalPolicy amended(String rules) {
        return SchoolFile.load(folder, OURS + rules.indent(2));
    }

    @Test
    void an_amendment_changes_what_it_names_and_keeps_the_rest() {
        JournalPolicy longer = amended("window-current: {days: 5}");
        assertEquals("ALLOW", answer(longer, FIVE_DAYS_LATER));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED P-5.5.e R-4.1.a",
                answer(
                        longer,
                        director(Action.PUT_MARK)
                                .at(at("2024-10-07T00:00"))
                                .target(target().workKind(WorkKind.CURRENT).build())));
        JournalPolicy cited = amended("window-current: {clauses: [W, \"sosh21:R-4.1.a\"]}");
        assertEquals("DENY EDIT_WINDOW_CLOSED W R-4.1.a", answer(cited, FIVE_DAYS_LATER));
    }

    @Test
    void a_rule_that_names_its_kind_replaces_the_inherited_one_as_a_whole() {
        JournalPolicy replaced = amended(
                "certify-class-teacher: {kind: exclusion, roles: [CLASS_TEACHER], actions: [CERTIFY_COPY], clauses: [W]}");
        assertEquals(
                "DENY ROLE_EXCLUDED W",
                answer(replaced, by(Action.CERTIFY_COPY, RoleAssignment.of(Role.CLASS_TEACHER))));
        assertEquals(
                "school.yaml:7:3: rule `window-current` cites no clause",
                broken("window-current: {kind: window, days: 5}"));
        assertEquals(
                "school.yaml:7:3: rule `window-current` lacks `anchor`",
                broken("window-current: {kind: window, days: 5, clauses: [W]}"));
    }

    @Test
    void an_amendment_of_a_rule_that_is_not_inherited_is_refused_with_the_nearest() {
        assertEquals(
                "school.yaml:7:3: rule `window-curent` lacks `kind`, and no inherited rule has this id; "
                        + "did you mean `window-current`?",
                broken("window-curent: {days: 5}"));
        assertEquals(
                "school.yaml:15:3: rule `mine` lacks `kind`, and no inherited rule has this id",
                SchoolFile.complaint(folder, SchoolFile.text("mine: {days: 5, clauses: [A]}"))
                        .replaceAll("; expected one of.*", ""));
    }

    @Test
    void an_unknown_kind_is_refused_with_the_nearest() {
        assertEquals(
                "school.yaml:7:16: unknown rule kind `windows`; did you mean `window`?",
                broken("mine: {kind: windows, clauses: [W]}"));
    }

    @Test
    void an_unknown_parameter_is_refused_at_its_name_with_the_nearest() {
        assertEquals(
                "school.yaml:7:20: unknown parameter `day` of rule `window-current`; did you mean `days`?",
                broken("window-current: {day: 5}"));
    }

    @Test
    void an_inherited_rule_can_be_dropped_by_its_id() {
        String dropped = OURS.replace("rules:\n", "without: [window-current]\n");
        assertEquals("ALLOW", answer(SchoolFile.load(folder, dropped), FIVE_DAYS_LATER));
        assertEquals(
                "school.yaml:6:11: unknown rule `window-curent`; did you mean `window-current`?",
                SchoolFile.complaint(folder, dropped.replace("current", "curent")));
        assertEquals(
                "school.yaml:6:10: expected a list, not `window-current`",
                SchoolFile.complaint(folder, dropped.replace("[window-current]", "window-current")));
    }

    @Test
    void dated_entries_do_not_overlap() {
        String first = "mine:\n- {kind: closed-year, actions: [PUT_MARK], clauses: [W], to: 2024-12-31}\n";
        amended(first + "- {kind: closed-year, actions: [CHANGE_MARK], clauses: [W], from: 2025-01-01}\n");
        assertEquals(
                "school.yaml:9:5: entries of rule `mine` must not overlap in time",
                broken(first + "- {kind: closed-year, actions: [CHANGE_MARK], clauses: [W], from: 2024-12-31}\n"));
        assertEquals(
                "school.yaml:9:5: entries of rule `mine` must not overlap in time",
                broken(first + "- {kind: closed-year, actions: [CHANGE_MARK], clauses: [W]}\n"));
    }

    @Test
    void a_dated_entry_is_a_whole_rule() {
        assertEquals(
                "school.yaml:8:5: rule `window-current` lacks `kind`",
                broken("window-current:\n- {days: 5, clauses: [W]}\n"));
        assertEquals(
                "school.yaml:8:5: rule `window-current` cites no clause",
                broken("window-current:\n- {kind: window, days: 5}\n"));
    }

    @Test
    void an_inherited_list_of_dated_entries_is_replaced_as_a_whole() {
        SchoolFile.write(
                folder,
                "first.yaml",
                OURS.replace("ours", "first")
                        + "  mine:\n"
                        + "    - {kind: closed-year, actions: [PUT_MARK], clauses: [W], to: 2024-12-31}\n"
                        + "    - {kind: closed-year, actions: [CHANGE_MARK], clauses: [W], from: 2025-01-01}\n");
        String second = OURS.replace("sosh21", "first.yaml");
        assertEquals(
                "school.yaml:7:3: rule `mine` is inherited with several dated entries; give a list to replace them",
                SchoolFile.complaint(folder, second + "  mine: {clauses: [W]}\n"));
    }

    @Test
    void a_rule_does_not_end_before_it_begins() {
        assertEquals(
                "school.yaml:7:86: rule `mine` must not end before it begins",
                broken(
                        "mine: {kind: closed-year, actions: [PUT_MARK], clauses: [W], from: 2025-01-01, to: 2024-12-31}"));
    }

    @Test
    void a_rule_says_something() {
        assertEquals("school.yaml:7:9: rule `mine` has no entry; name it in `without` to drop it", broken("mine: []"));
        assertEquals("school.yaml:7:9: expected a mapping, not `5`", broken("mine: 5"));
        assertEquals("school.yaml:7:9: expected a mapping, not nothing", broken("mine: ~"));
        assertEquals("school.yaml:7:10: expected a mapping, not `5`", broken("mine: [5]"));
    }
}
