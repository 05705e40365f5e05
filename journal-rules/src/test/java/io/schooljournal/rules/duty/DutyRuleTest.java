package io.schooljournal.rules.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A duty says who does what, and when it is due. */
class DutyRuleTest {
    @TempDir
    private Path folder;

    private static final String PLANS =
            "kind: duty, ru: Планы, en: Plans, who: [SUBJECT_TEACHER], per: PAGE, clauses: [D]";

    @Test
    void a_duty_counts_days_from_its_anchor_and_shows_in_a_record_of_its_own_unless_said() {
        assertEquals(
                "{rule=r, kind=duty, what=Plans, who=[SUBJECT_TEACHER], per=PAGE, anchor=YEAR_START, offset=-10, "
                        + "unit=DAYS, evidence=DUTY, clauses=[school:D]}",
                Demand.of(folder, PLANS + ", anchor: YEAR_START, offset: -10"));
    }

    @Test
    void a_duty_names_its_evidence_its_action_and_that_it_is_only_advised() {
        assertEquals(
                "{rule=r, kind=duty, what=Plans, who=[SUBJECT_TEACHER], per=PAGE, anchor=LESSON, offset=1, "
                        + "unit=WORKING_DAYS, evidence=PLAN_ENTERED, action=EDIT_PLAN, advised=true, clauses=[school:D]}",
                Demand.of(
                        folder,
                        PLANS + ", anchor: LESSON, offset: 1, unit: WORKING_DAYS, evidence: PLAN_ENTERED, "
                                + "action: EDIT_PLAN, advised: true"));
    }

    @Test
    void a_duty_is_about_some_kinds_of_entries_alone_if_it_names_them() {
        assertEquals(
                "{rule=r, kind=duty, what=Plans, who=[SUBJECT_TEACHER], per=PAGE, anchor=LESSON, offset=1, unit=DAYS, "
                        + "workKinds=[WRITTEN, ESSAY], finalKinds=[YEAR], evidence=DUTY, clauses=[school:D]}",
                Demand.of(
                        folder,
                        PLANS + ", anchor: LESSON, offset: 1, workKinds: [WRITTEN, ESSAY], finalKinds: [YEAR]"));
    }

    @Test
    void a_duty_is_due_on_a_date_of_every_year() {
        assertEquals(
                "{rule=r, kind=duty, what=Plans, who=[SUBJECT_TEACHER], per=PAGE, date=09-05, evidence=DUTY, "
                        + "clauses=[school:D]}",
                Demand.of(folder, PLANS + ", date: \"09-05\""));
    }

    @Test
    void a_duty_is_due_again_and_again() {
        assertEquals(
                "{rule=r, kind=periodic, what=Check, who=[CLASS_TEACHER], per=CLASS, every=WEEK, evidence=DUTY, "
                        + "clauses=[school:D]}",
                Demand.of(
                        folder,
                        "kind: periodic, ru: Проверка, en: Check, who: [CLASS_TEACHER], per: CLASS, every: WEEK, "
                                + "clauses: [D]"));
    }

    @Test
    void a_term_that_makes_no_sense_is_refused() {
        assertEquals(
                "a term in lessons must look back from the end of a study period",
                Demand.complaint(folder, PLANS + ", anchor: PERIOD_END, offset: 3, unit: LESSONS"));
        assertEquals(
                "expected a month and day like `09-05`, not `02-30`",
                Demand.complaint(folder, PLANS + ", date: \"02-30\""));
        assertEquals("rule `r` lacks `anchor`", Demand.complaint(folder, PLANS));
    }
}
