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
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.ChangeMark;
import io.schooljournal.core.usecase.MarkOutcome;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.Done;
import io.schooljournal.core.usecase.MarkOutcome.NotFound;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import io.schooljournal.core.usecase.NewMark;
import io.schooljournal.core.usecase.Occasion;
import io.schooljournal.core.usecase.PutMark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What putting and changing a mark does over every storage. */
public abstract class MarkContract extends PortContract {
    private static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    private static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    private static final Instant CLOSING = Given.FRI_2024_10_04_MIDNIGHT;

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
    void a_stranger_is_refused_and_does_not_learn_whether_there_is_a_mark() {
        Occasion stranger = given.at(WED).actor(stranger()).build();

        assertEquals(Refused.class, change(stranger, "1", 1).getClass());
        put(at(TUE), "2");
        assertEquals(Refused.class, change(stranger, "3", 1).getClass());
        assertEquals(Refused.class, put(stranger, "4").getClass());
        assertEquals(1, changes(given.journal()).size());
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
    void a_mark_is_changed_and_its_old_value_kept() {
        MarkEntry four = done(put(at(TUE), "1")).entry();

        Done done = done(change(at(WED), "2", 1));

        assertEquals(List.of(four, done.entry()), history());
        assertEquals(four.id(), done.entry().supersedes());
        assertEquals("4", done.change().before());
        assertEquals("5", done.change().after());
    }

    @Test
    void a_change_keeps_the_kind_of_work_and_so_its_window() {
        NewMark written = NewMark.builder()
                .from(given.mark("1", Given.FOUR))
                .workKind(WorkKind.WRITTEN)
                .build();
        PutMark.using(unitOfWork(), LiteralPolicy.twoDays()).put(at(TUE), written);

        assertEquals(WorkKind.WRITTEN, done(change(at(WED), "2", 1)).entry().workKind());
    }

    @Test
    void a_change_at_the_closing_of_the_window_is_refused() {
        put(at(TUE), "1");

        refused(change(at(CLOSING), "2", 1));

        assertEquals(1, history().size());
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void a_change_of_a_version_that_no_longer_stands_is_a_conflict_that_tells_the_present_one() {
        put(at(TUE), "1");
        Done colleagues = done(change(given.at(WED).actor(given.colleague()).build(), "2", 1));

        assertEquals(new Conflict(colleagues.entry()), change(at(WED), "3", 1));
        assertEquals(2, changes(given.journal()).size());
    }

    @Test
    void there_is_nothing_to_change_where_nothing_was_put() {
        assertEquals(new NotFound(given.cell()), change(at(WED), "1", 1));
        assertNothingWritten();
    }

    @Test
    void an_annulled_mark_can_be_put_anew_only_as_a_change() {
        put(at(TUE), "1");
        Done annulled = done(annul(at(WED), "2", 1));

        assertEquals(new Conflict(annulled.entry()), put(at(WED), "3"));
        refused(change(at(CLOSING), "4", 2));
        assertEquals("5", done(change(at(WED), "5", 2)).entry().written());
    }

    @Test
    void a_mark_beside_an_annulled_one_is_no_way_round_the_lock_on_changes() {
        PutMark sevenDaysToPut = PutMark.using(unitOfWork(), new LiteralPolicy(7, 2));
        Occasion beside = given.at(CLOSING).place(2).build();
        sevenDaysToPut.put(at(TUE), given.mark("1", Given.TWO));
        done(annul(at(WED), "2", 1));

        Refused refused = refused(sevenDaysToPut.put(beside, given.mark("3", Given.FIVE)));

        assertEquals(
                ReasonCode.EDIT_WINDOW_CLOSED,
                refused.explanation().reasons().get(0).code());
        assertEquals(2, changes(given.journal()).size());
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
    void when_a_change_cannot_be_logged_the_mark_stays_as_it_was() {
        MarkEntry four = done(put(at(TUE), "1")).entry();
        storage().failChangesOf(given.colleague().id());
        Occasion unlucky = given.at(WED).actor(given.colleague()).build();

        assertThrows(StorageFailure.class, () -> change(unlucky, "2", 1));

        assertEquals(List.of(four), history());
        assertEquals(1, changes(given.journal()).size());
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

    private Occasion at(Instant at) {
        return given.at(at).build();
    }

    private static Actor stranger() {
        return Actor.of("посторонний", new RoleAssignment[0]);
    }

    private MarkOutcome put(Occasion occasion, String id) {
        return PutMark.using(unitOfWork(), LiteralPolicy.twoDays()).put(occasion, given.mark(id, Given.FOUR));
    }

    private MarkOutcome change(Occasion occasion, String id, int seen) {
        return ChangeMark.using(unitOfWork(), LiteralPolicy.twoDays())
                .change(occasion, given.revision(id, seen, Given.FIVE));
    }

    private MarkOutcome annul(Occasion occasion, String id, int seen) {
        return ChangeMark.using(unitOfWork(), LiteralPolicy.twoDays()).change(occasion, given.revision(id, seen, null));
    }

    private List<MarkEntry> history() {
        return unitOfWork().read(open -> open.journals().history(given.journal(), given.cell()));
    }

    private static Done done(MarkOutcome outcome) {
        return assertInstanceOf(Done.class, outcome);
    }

    private static Refused refused(MarkOutcome outcome) {
        return assertInstanceOf(Refused.class, outcome);
    }

    private void assertNothingWritten() {
        assertEquals(List.of(), marks(given.journal()));
        assertEquals(List.of(), changes(given.journal()));
    }
}
