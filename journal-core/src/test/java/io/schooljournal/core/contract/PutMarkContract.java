package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.MarkOutcome;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.Done;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import io.schooljournal.core.usecase.Occasion;
import io.schooljournal.core.usecase.PutMark;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What putting a mark does over every storage. */
public abstract class PutMarkContract extends MarkActivities {
    @Test
    void a_mark_put_in_time_stands_in_the_journal_and_its_change_in_the_log() {
        Done done = done(put(at(TUE), "1"));

        assertEquals(List.of(done.entry()), marks(given.journal()));
        assertEquals(List.of(done.change()), changes(given.journal()));
        assertEquals(CLOSING, done.explanation().openUntil());
        assertEquals(Action.PUT_MARK, done.change().action());
    }

    @Test
    void a_mark_is_put_until_the_last_nanosecond_and_recorded_to_the_microsecond() {
        Done done = done(put(at(CLOSING.minusNanos(1)), "1"));

        assertEquals(CLOSING.minus(Duration.ofNanos(1000)), done.entry().enteredAt());
        assertEquals(done.entry().enteredAt(), done.change().at());
    }

    @Test
    void a_mark_at_the_closing_of_the_window_is_refused_with_its_ground_and_nothing_is_written() {
        Refused refused = refused(put(at(CLOSING), "1"));

        assertEquals(
                ReasonCode.EDIT_WINDOW_CLOSED,
                refused.explanation().reasons().get(0).code());
        assertEquals(CLOSING, refused.explanation().openUntil());
        assertNothingWritten();
    }

    @Test
    void what_the_policy_cannot_decide_is_refused_and_the_missing_fact_is_named() {
        Occasion unknown = given.at(TUE).state(State.builder().build()).build();

        Refused refused = refused(put(unknown, "1"));

        assertEquals(Verdict.UNDECIDED, refused.explanation().verdict());
        assertEquals(List.of(Fact.YEAR_CLOSED), refused.explanation().decision().missing());
        assertNothingWritten();
    }

    @Test
    void a_cell_that_is_taken_is_a_conflict_that_tells_what_stands_there() {
        Done first = done(put(at(TUE), "1"));

        MarkOutcome second = put(given.at(WED).actor(given.colleague()).build(), "2");

        assertEquals(new Conflict(first.entry()), second);
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void an_order_given_twice_is_done_once_and_the_second_answer_shows_it() {
        Done first = done(put(at(TUE), "1"));

        Conflict second = assertInstanceOf(Conflict.class, put(at(TUE), "1"));

        assertEquals(first.entry().id(), second.current().id());
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void a_second_mark_beside_one_that_stands_is_put_while_putting_is_open() {
        PutMark sevenDaysToPut = PutMark.using(unitOfWork(), new LiteralPolicy(7, 2));
        sevenDaysToPut.put(at(TUE), given.mark("1", Given.TWO));

        done(sevenDaysToPut.put(given.at(CLOSING).place(2).build(), given.mark("2", Given.FIVE)));

        assertEquals(2, marks(given.journal()).size());
    }

    @Test
    void when_the_change_log_cannot_be_written_there_is_no_mark_either() {
        storage().failChangesOf(given.colleague().id());
        Occasion unlucky = given.at(TUE).actor(given.colleague()).build();

        assertThrows(StorageFailure.class, () -> put(unlucky, "1"));

        assertNothingWritten();
        done(put(at(TUE), "1"));
    }

    @Test
    void when_the_mark_cannot_be_written_there_is_no_row_in_the_log_either() {
        storage().failEntriesOf(given.unluckyPupil());
        Occasion unlucky = given.at(TUE).pupil(given.unluckyPupil()).build();

        assertThrows(StorageFailure.class, () -> put(unlucky, "1"));

        assertNothingWritten();
        assertEquals(1, done(put(at(TUE), "1")).change().sequence());
    }

    @Test
    void the_same_class_of_another_school_is_another_journal() {
        Given otherSchool = new Given();
        put(at(TUE), "1");
        Occasion other = given.at(TUE).journal(otherSchool.journal()).build();

        Change change = done(put(other, "1")).change();

        assertEquals(1, change.sequence());
        assertEquals(otherSchool.journal(), change.journal());
    }
}
