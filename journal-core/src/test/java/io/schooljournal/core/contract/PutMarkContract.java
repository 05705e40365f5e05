package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What putting a mark does over every storage. */
public abstract class PutMarkContract extends MarkActivities {
    @Test
    void a_mark_put_in_time_stands_in_the_journal_and_its_change_in_the_log() {
        Outcome.Done done = done(put(given.deed("1", TUE)));

        assertEquals(List.of(done.entry()), marks(given.journal()));
        assertEquals(List.of(done.change()), changesOfMarks());
        assertEquals(CLOSING, done.explanation().openUntil());
        assertEquals(Action.PUT_MARK, done.change().action());
    }

    @Test
    void a_mark_is_put_until_the_last_nanosecond_and_recorded_to_the_microsecond() {
        Outcome.Done done = done(put(given.deed("1", CLOSING.minusNanos(1))));

        assertEquals(CLOSING.minus(Duration.ofNanos(1000)), done.entry().enteredAt());
        assertEquals(done.entry().enteredAt(), done.change().at());
    }

    @Test
    void a_mark_at_the_closing_of_the_window_is_refused_with_its_ground_and_nothing_is_written() {
        Outcome.Refused refused = refused(put(given.deed("1", CLOSING)));

        assertEquals(
                ReasonCode.EDIT_WINDOW_CLOSED,
                refused.explanation().reasons().get(0).code());
        assertEquals(CLOSING, refused.explanation().openUntil());
        assertNothingWritten();
    }

    @Test
    void what_the_policy_cannot_decide_is_refused_and_the_missing_fact_is_named() {
        Given neverOpened = new Given();
        neverOpened.openPage(unitOfWork());

        Outcome.Refused refused = refused(PutMark.using(neverOpened.ports(unitOfWork(), LiteralPolicy.twoDays()))
                .put(neverOpened.deed("1", TUE), neverOpened.journal(), neverOpened.mark(1, Given.FOUR)));

        assertEquals(Verdict.UNDECIDED, refused.explanation().verdict());
        assertEquals(List.of(Fact.YEAR_CLOSED), refused.explanation().decision().missing());
        assertEquals(List.of(), marks(neverOpened.journal()));
    }

    @Test
    void there_is_no_mark_of_a_lesson_that_is_not_there() {
        NewMark elsewhere = NewMark.builder()
                .from(given.mark(1, Given.FIVE))
                .lesson(new LessonId("урока нет"))
                .build();

        Outcome outcome = putMark(LiteralPolicy.twoDays()).put(given.deed("1", TUE), given.journal(), elsewhere);

        assertEquals(new Outcome.Unfit(new Flaw(Flaw.Code.NO_LESSON, "урока нет")), outcome);
        refused(putMark(LiteralPolicy.twoDays()).put(by(stranger(), given.deed("2", TUE)), given.journal(), elsewhere));
        assertNothingWritten();
    }

    @Test
    void a_slot_that_is_taken_is_a_conflict_that_tells_what_stands_there() {
        Outcome.Done first = done(put(given.deed("1", TUE)));

        Outcome second = put(by(given.colleague(), given.deed("2", WED)));

        assertEquals(new Outcome.Conflict(first.entry()), second);
        assertEquals(1, changesOfMarks().size());
    }

    @Test
    void an_order_given_twice_is_done_once_and_answered_alike_even_when_the_window_has_closed_since() {
        Outcome.Done first = done(put(given.deed("1", TUE)));

        Outcome.Done again = done(put(given.deed("1", TUE)));
        Outcome.Done late = done(put(given.deed("1", CLOSING)));

        assertEquals(first.entry(), again.entry());
        assertEquals(first.change(), again.change());
        assertEquals(first.change(), late.change());
        assertEquals(1, changesOfMarks().size());
    }

    @Test
    void the_identifier_of_anothers_order_or_of_another_content_is_no_order_given_twice() {
        Outcome.Done first = done(put(given.deed("1", TUE)));

        assertEquals(new Outcome.Conflict(first.entry()), put(by(given.colleague(), given.deed("1", WED))));
        Outcome otherValue =
                putMark(LiteralPolicy.twoDays()).put(given.deed("1", WED), given.journal(), given.mark(1, Given.TWO));
        assertEquals(new Outcome.Conflict(first.entry()), otherValue);
    }

    @Test
    void a_second_mark_beside_one_that_stands_is_put_while_putting_is_open() {
        PutMark sevenDaysToPut = putMark(new LiteralPolicy(7, 2));
        sevenDaysToPut.put(given.deed("1", TUE), given.journal(), given.mark(1, Given.TWO));

        done(sevenDaysToPut.put(given.deed("2", CLOSING), given.journal(), given.mark(2, Given.FIVE)));

        assertEquals(2, marks(given.journal()).size());
    }

    @Test
    void when_the_change_log_cannot_be_written_there_is_no_mark_either() {
        storage().failChangesOf(given.colleague().id());

        assertThrows(StorageFailure.class, () -> put(by(given.colleague(), given.deed("1", TUE))));

        assertNothingWritten();
        done(put(given.deed("1", TUE)));
    }

    @Test
    void when_the_mark_cannot_be_written_there_is_no_row_in_the_log_either() {
        storage().failEntriesOf(given.unluckyPupil());
        NewMark unlucky = NewMark.builder()
                .from(given.mark(1, Given.FIVE))
                .pupil(given.unluckyPupil())
                .build();

        assertThrows(
                StorageFailure.class,
                () -> putMark(LiteralPolicy.twoDays()).put(given.deed("1", TUE), given.journal(), unlucky));

        assertNothingWritten();
        assertEquals(
                Given.ENTRIES_OF_OPENING + 1,
                done(put(given.deed("1", TUE))).change().sequence());
    }

    @Test
    void the_same_class_of_another_school_is_another_journal() {
        Given otherSchool = new Given();
        otherSchool.open(unitOfWork());
        put(given.deed("1", TUE));

        Change change = done(PutMark.using(otherSchool.ports(unitOfWork(), LiteralPolicy.twoDays()))
                        .put(otherSchool.deed("1", TUE), otherSchool.journal(), otherSchool.mark(1, Given.FIVE)))
                .change();

        assertEquals(Given.ENTRIES_OF_OPENING + 1, change.sequence());
        assertEquals(otherSchool.journal(), change.book());
    }
}
