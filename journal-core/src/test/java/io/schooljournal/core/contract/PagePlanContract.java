package io.schooljournal.core.contract;

import static io.schooljournal.core.contract.Given.ALGEBRA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.content.TimetableHours;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.year.KeepTimetable;
import io.schooljournal.core.usecase.year.PlanTopic;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the plan and the timetable of a page do over every storage. */
public abstract class PagePlanContract extends MarkActivities {
    private static final PlannedTopic FRACTIONS = new PlannedTopic(1, "Дроби", null);
    private static final TimetableHours MONDAY =
            new TimetableHours(List.of(new TimetableHours.Hour(DayOfWeek.MONDAY, LocalTime.of(8, 30))));

    private Outcome plan(Deed deed, SubjectId subject, int seen) {
        return PlanTopic.using(ports()).plan(deed, given.journal(), subject, "1", FRACTIONS, seen);
    }

    private Outcome keep(Deed deed, String period, @Nullable TimetableHours hours, int seen) {
        return KeepTimetable.using(ports()).keep(deed, given.journal(), ALGEBRA, period, hours, seen);
    }

    private Deed ordered(String id) {
        return by(given.administrator(), given.deed(id, TUE));
    }

    @Test
    void a_topic_is_planned_changed_and_taken_out() {
        PlanTopic activity = PlanTopic.using(ports());

        done(plan(given.deed("1", TUE), ALGEBRA, 0));
        assertInstanceOf(Outcome.Conflict.class, plan(given.deed("2", TUE), ALGEBRA, 0));
        done(plan(given.deed("3", TUE), ALGEBRA, 1));
        Outcome.Done out = done(activity.withdraw(given.deed("4", TUE), given.journal(), ALGEBRA, "1", 2));

        assertEquals("Дроби", out.change().before());
        assertInstanceOf(
                Outcome.NotFound.class, activity.withdraw(given.deed("5", TUE), given.journal(), ALGEBRA, "2", 1));
    }

    @Test
    void a_plan_is_of_a_subject_that_has_a_page() {
        unfit(Flaw.Code.NO_PAGE, plan(given.deed("1", TUE), new SubjectId("нет"), 0));
        refused(plan(by(stranger(), given.deed("2", TUE)), new SubjectId("нет"), 0));
    }

    @Test
    void the_hours_of_a_period_are_kept_changed_and_withdrawn() {
        done(keep(ordered("1"), "Q1", MONDAY, 0));
        assertInstanceOf(Outcome.Conflict.class, keep(ordered("2"), "Q1", MONDAY, 0));
        done(keep(ordered("3"), "Q1", null, 1));

        unfit(Flaw.Code.NO_PERIOD, keep(ordered("4"), "Q5", MONDAY, 0));
        refused(keep(by(stranger(), given.deed("5", TUE)), "Q5", MONDAY, 0));
    }
}
