package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changing and withdrawing a mark does over every storage. */
public abstract class ChangeMarkContract extends MarkActivities {
    @Test
    void a_stranger_is_refused_and_does_not_learn_whether_there_is_a_mark() {
        refused(change(by(stranger(), given.deed("1", WED)), 1));
        put(given.deed("2", TUE));
        refused(change(by(stranger(), given.deed("3", WED)), 1));
        refused(put(by(stranger(), given.deed("4", WED))));

        assertEquals(1, changesOfMarks().size());
    }

    @Test
    void a_mark_is_changed_and_its_old_value_kept() {
        Entry four = done(put(given.deed("1", TUE))).entry();

        Outcome.Done done = done(change(given.deed("2", WED), 1));

        assertEquals(List.of(four, done.entry()), history());
        assertEquals(four.id(), done.entry().supersedes());
        assertEquals("4", done.change().before());
        assertEquals("5", done.change().after());
    }

    @Test
    void a_change_keeps_the_kind_of_work_and_so_its_window_even_over_a_withdrawal() {
        NewMark written = NewMark.builder()
                .from(given.mark(1, Given.FOUR))
                .workKind(WorkKind.WRITTEN)
                .build();
        putMark(LiteralPolicy.twoDays()).put(given.deed("1", TUE), given.journal(), written);
        done(withdraw(given.deed("2", WED), 1));

        Outcome.Done done = done(change(given.deed("3", WED), 2));

        assertEquals(
                new MarkRecord(WorkKind.WRITTEN, Given.FIVE, null), done.entry().content());
    }

    @Test
    void a_change_at_the_closing_of_the_window_is_refused() {
        put(given.deed("1", TUE));

        refused(change(given.deed("2", CLOSING), 1));

        assertEquals(1, history().size());
        assertEquals(1, changesOfMarks().size());
    }

    @Test
    void a_change_of_a_version_that_no_longer_stands_is_a_conflict_that_tells_the_present_one() {
        put(given.deed("1", TUE));
        Outcome.Done colleagues = done(change(by(given.colleague(), given.deed("2", WED)), 1));

        assertEquals(new Outcome.Conflict(colleagues.entry()), change(given.deed("3", WED), 1));
        assertEquals(2, changesOfMarks().size());
    }

    @Test
    void a_change_given_twice_is_done_once_even_when_it_was_changed_again_since() {
        put(given.deed("1", TUE));
        Outcome.Done five = done(change(given.deed("2", WED), 1));
        done(withdraw(given.deed("3", WED), 2));

        assertEquals(five.change(), done(change(given.deed("2", WED), 1)).change());
        assertEquals(3, changesOfMarks().size());
    }

    @Test
    void there_is_nothing_to_change_where_nothing_was_put() {
        assertEquals(new Outcome.NotFound(given.slot()), change(given.deed("1", WED), 1));
        assertNothingWritten();
    }

    @Test
    void a_withdrawn_mark_can_be_put_anew_only_as_a_change() {
        put(given.deed("1", TUE));
        Outcome.Done withdrawn = done(withdraw(given.deed("2", WED), 1));

        assertEquals(new Outcome.Conflict(withdrawn.entry()), put(given.deed("3", WED)));
        refused(change(given.deed("4", CLOSING), 2));
        assertEquals("5", done(change(given.deed("5", WED), 2)).entry().written());
    }

    @Test
    void a_mark_beside_a_withdrawn_one_is_no_way_round_the_lock_on_changes() {
        PutMark sevenDaysToPut = putMark(new LiteralPolicy(7, 2));
        sevenDaysToPut.put(given.deed("1", TUE), given.journal(), given.mark(1, Given.TWO));
        done(withdraw(given.deed("2", WED), 1));

        Outcome.Refused refused =
                refused(sevenDaysToPut.put(given.deed("3", CLOSING), given.journal(), given.mark(2, Given.FIVE)));

        assertEquals(
                ReasonCode.EDIT_WINDOW_CLOSED,
                refused.explanation().reasons().get(0).code());
        assertEquals(2, changesOfMarks().size());
    }

    @Test
    void when_a_change_cannot_be_logged_the_mark_stays_as_it_was() {
        Entry four = done(put(given.deed("1", TUE))).entry();
        storage().failChangesOf(given.colleague().id());

        assertThrows(StorageFailure.class, () -> change(by(given.colleague(), given.deed("2", WED)), 1));

        assertEquals(List.of(four), history());
        assertEquals(1, changesOfMarks().size());
    }

    @Test
    void when_the_clock_was_set_back_each_order_is_judged_by_its_own_instant_and_the_log_keeps_its_order() {
        done(put(given.deed("1", WED)));
        refused(change(given.deed("2", CLOSING), 1));

        Outcome.Done earlier = done(change(given.deed("3", TUE), 1));

        assertEquals(List.of(1, 2), history().stream().map(Entry::version).toList());
        assertEquals(
                List.of(WED, TUE), changesOfMarks().stream().map(Change::at).toList());
        assertEquals(List.of(earlier.entry()), marks(given.journal()));
        assertInstanceOf(
                ChainCheck.Whole.class,
                unitOfWork().read(open -> open.changeLog().verify(given.journal())));
    }
}
