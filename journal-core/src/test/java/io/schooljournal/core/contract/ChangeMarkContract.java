package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.Done;
import io.schooljournal.core.usecase.MarkOutcome.NotFound;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import io.schooljournal.core.usecase.NewMark;
import io.schooljournal.core.usecase.Occasion;
import io.schooljournal.core.usecase.PutMark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changing and annulling a mark does over every storage. */
public abstract class ChangeMarkContract extends MarkActivities {
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
    void when_a_change_cannot_be_logged_the_mark_stays_as_it_was() {
        MarkEntry four = done(put(at(TUE), "1")).entry();
        storage().failChangesOf(given.colleague().id());
        Occasion unlucky = given.at(WED).actor(given.colleague()).build();

        assertThrows(StorageFailure.class, () -> change(unlucky, "2", 1));

        assertEquals(List.of(four), history());
        assertEquals(1, changes(given.journal()).size());
    }
}
