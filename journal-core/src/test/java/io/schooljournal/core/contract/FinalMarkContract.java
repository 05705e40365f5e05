package io.schooljournal.core.contract;

import static io.schooljournal.core.contract.Given.ALGEBRA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.LoweringNotice;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.FinalMarkOrder;
import io.schooljournal.core.usecase.mark.GiveLoweringNotice;
import io.schooljournal.core.usecase.mark.LoweredMark;
import io.schooljournal.core.usecase.mark.SetFinalMark;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What final marks and the notices of lowered ones do over every storage. */
public abstract class FinalMarkContract extends MarkActivities {
    private static final LocalDate END_OF_Q1 = LocalDate.of(2024, 10, 26);
    private static final Instant FRI_2024_10_25 = Instant.parse("2024-10-25T09:00:00Z");
    private static final Instant TUE_2024_10_29 = Instant.parse("2024-10-28T21:00:00Z");

    private FinalMarkOrder.Builder of(FinalKind kind, String period, @Nullable MarkValue value) {
        return FinalMarkOrder.builder()
                .subject(ALGEBRA)
                .pupil(given.pupil())
                .kind(kind)
                .period(period)
                .value(value);
    }

    private Outcome set(String id, Instant at, FinalMarkOrder.Builder order) {
        return set(given.deed(id, at), order);
    }

    private Outcome set(Deed deed, FinalMarkOrder.Builder order) {
        return SetFinalMark.using(ports()).set(deed, given.journal(), order.build());
    }

    private static LocalDate day(Outcome outcome) {
        return assertInstanceOf(FinalMarkRecord.class, done(outcome).entry().content())
                .periodEnd();
    }

    @Test
    void a_mark_of_a_period_counts_from_its_end_is_changed_and_withdrawn_in_its_window() {
        assertEquals(END_OF_Q1, day(set("1", FRI_2024_10_25, of(FinalKind.PERIOD, "Q1", Given.FOUR))));
        done(set("2", FRI_2024_10_25, of(FinalKind.PERIOD, "Q1", Given.FIVE).seen(1)));
        done(set("3", FRI_2024_10_25, of(FinalKind.PERIOD, "Q1", null).seen(2)));

        Outcome late =
                set("4", TUE_2024_10_29, of(FinalKind.PERIOD, "Q1", Given.FIVE).seen(3));
        assertEquals(ReasonCode.EDIT_WINDOW_CLOSED, ground(late));
    }

    @Test
    void the_year_and_the_result_count_from_the_end_of_the_classs_year() {
        LocalDate end = LocalDate.of(2025, 5, 24);

        assertEquals(end, day(set("1", WED, of(FinalKind.YEAR, "", Given.FOUR))));
        assertEquals(end, day(set("2", WED, of(FinalKind.RESULT, "", Given.FOUR))));
        unfit(Flaw.Code.NO_PERIOD, set("3", WED, of(FinalKind.YEAR, "Q1", Given.FOUR)));
    }

    @Test
    void there_is_no_mark_of_a_period_that_the_class_does_not_have() {
        unfit(Flaw.Code.NO_PERIOD, set("1", WED, of(FinalKind.PERIOD, "Q5", Given.FOUR)));
        unfit(Flaw.Code.NO_PERIOD, set("2", WED, of(FinalKind.PERIOD, "", Given.FOUR)));
        refused(set(by(stranger(), given.deed("3", WED)), of(FinalKind.PERIOD, "Q5", Given.FOUR)));
    }

    @Test
    void an_examinations_mark_counts_from_the_day_its_result_was_received_and_from_no_later_one() {
        LocalDate received = LocalDate.of(2024, 9, 30);
        FinalMarkOrder.Builder first = of(FinalKind.EXAM, "зачёт", Given.TWO).receivedOn(received);
        assertEquals(received, day(set("1", TUE, first)));

        assertEquals(
                received,
                day(set(
                        "2",
                        WED,
                        of(FinalKind.EXAM, "зачёт", Given.FOUR).seen(1).receivedOn(received.plusDays(2)))));
        unfit(
                Flaw.Code.WRONG_TIME,
                set("3", WED, of(FinalKind.EXAM, "другой", Given.FOUR).receivedOn(received.plusDays(3))));
        unfit(Flaw.Code.NO_PERIOD, set("4", WED, of(FinalKind.STATE_EXAM, "ОГЭ", Given.FOUR)));
    }

    @Test
    void an_examinations_result_received_at_an_instant_is_of_that_instants_day() {
        FinalMarkOrder.Builder order =
                of(FinalKind.STATE_EXAM, "ОГЭ", Given.FOUR).receivedAt(Instant.parse("2024-09-30T21:30:00Z"));

        assertEquals(LocalDate.of(2024, 10, 1), day(set("1", TUE, order)));
        unfit(
                Flaw.Code.WRONG_TIME,
                set("2", TUE, of(FinalKind.EXAM, "э", Given.FOUR).receivedAt(TUE.plusSeconds(1))));
    }

    @Test
    void a_final_mark_is_of_a_pupil_on_the_list_and_on_the_scale_and_nothing_is_changed_where_nothing_was_set() {
        unfit(
                Flaw.Code.NOT_ON_LIST,
                set("1", WED, of(FinalKind.PERIOD, "Q1", Given.FOUR).pupil(new PupilId("чужой"))));
        unfit(Flaw.Code.OUTSIDE_SCALE, set("2", WED, of(FinalKind.PERIOD, "Q1", MarkValue.Judgement.PASS)));
        assertInstanceOf(
                Outcome.NotFound.class,
                set("3", WED, of(FinalKind.PERIOD, "Q1", Given.FOUR).seen(1)));
        assertInstanceOf(Outcome.NotFound.class, set("4", WED, of(FinalKind.PERIOD, "Q1", null)));
        done(set("5", WED, of(FinalKind.PERIOD, "Q1", Given.FOUR)));
        assertInstanceOf(Outcome.Conflict.class, set("6", WED, of(FinalKind.PERIOD, "Q1", Given.FIVE)));
    }

    private Outcome lower(Deed deed, String period, MarkValue value, String reason, int seen) {
        LoweredMark mark = new LoweredMark(ALGEBRA, given.pupil(), period, Given.FOUR, value, reason);
        return GiveLoweringNotice.using(ports()).give(deed, given.journal(), mark, seen);
    }

    private String reason(Outcome outcome) {
        KeptText kept = assertInstanceOf(
                        LoweringNotice.class, done(outcome).entry().content())
                .reason();
        return unitOfWork()
                .read(open -> open.vault().read(given.journal().school(), kept))
                .orElseThrow();
    }

    @Test
    void a_notice_of_a_lowered_mark_keeps_its_reason_apart_and_is_given_once() {
        Outcome first = lower(given.deed("1", WED), "Q1", Given.TWO, "не сданы работы", 0);

        assertEquals("не сданы работы", reason(first));
        assertEquals(first, lower(given.deed("1", WED), "Q1", Given.TWO, "не сданы работы", 0));
        assertInstanceOf(Outcome.Conflict.class, lower(given.deed("2", WED), "Q1", Given.TWO, "не сданы зачёты", 0));
        assertEquals("всё сдано", reason(lower(given.deed("3", WED), "Q1", new MarkValue.Points(3), "всё сдано", 1)));
    }

    @Test
    void a_notice_is_of_a_mark_that_is_lower_in_a_period_of_the_class() {
        unfit(Flaw.Code.NOT_LOWER, lower(given.deed("1", WED), "Q1", Given.FOUR, "?", 0));
        unfit(Flaw.Code.NO_PERIOD, lower(given.deed("2", WED), "Q5", Given.TWO, "?", 0));
        unfit(Flaw.Code.OUTSIDE_SCALE, lower(given.deed("3", WED), "Q1", new MarkValue.Points(1), "?", 0));
        refused(lower(by(stranger(), given.deed("4", WED)), "Q1", Given.TWO, "?", 0));
    }

    @Test
    void a_notice_to_the_family_is_not_given_by_the_family() {
        RoleAssignment child = RoleAssignment.builder()
                .role(Role.PARENT)
                .addPupils(given.pupil())
                .build();
        Actor parent = given.known(Actor.of("родитель ученика", child));

        refused(lower(by(parent, given.deed("1", WED)), "Q1", Given.TWO, "?", 0));
    }
}
