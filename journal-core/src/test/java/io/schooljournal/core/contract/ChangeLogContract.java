package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.contract.StorageUnderTest.Forgery;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.ChainHash;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Ruling;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.PermittedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link io.schooljournal.core.port.ChangeLog} does. */
public abstract class ChangeLogContract extends PortContract {
    @Test
    void a_row_says_who_did_what_when_and_which_decision_allowed_it() {
        Entry two = first("1", Given.TWO);
        Entry five = after(two, "2", Given.FIVE);
        write(two, null);
        write(five, two);

        Change change = changes(given.journal()).get(1);

        assertEquals(2, change.sequence());
        assertEquals(five.id(), change.entry());
        assertEquals(five.digest(), change.entryDigest());
        assertEquals(given.teacher().id(), change.actor());
        assertEquals(Role.SUBJECT_TEACHER, change.capacity());
        assertEquals(Given.WED_2024_10_02_AT_NOON, change.at());
        assertEquals(Action.CHANGE_MARK, change.action());
        assertEquals("2", change.before());
        assertEquals("5", change.after());
        assertEquals(new Ruling("kit", LiteralPolicy.LATER_EDITION, Verdict.ALLOW, List.of()), change.ruling());
        assertNull(change.correction());
    }

    @Test
    void what_is_read_is_what_was_written() {
        Entry five = first("1", Given.FIVE);

        Change written = write(five, null);
        Change withdrawal = write(after(five, "2", null), five);

        assertEquals(List.of(written, withdrawal), changes(given.journal()));
        assertNull(written.before());
        assertNull(withdrawal.after());
    }

    @Test
    void the_capacity_of_a_person_with_several_roles_is_not_guessed() {
        List<RoleAssignment> roles = new ArrayList<>(given.teacher().roles());
        roles.add(RoleAssignment.of(Role.DIRECTOR));
        PermittedEntry five = permitted(
                first("1", Given.FIVE), null, new Actor(given.teacher().id(), roles));

        write(five);

        assertNull(changes(given.journal()).get(0).capacity());
    }

    @Test
    void rows_are_chained_from_nothing_on() {
        Entry two = first("1", Given.TWO);
        Change first = write(two, null);
        Change second = write(after(two, "2", Given.FIVE), two);

        assertEquals(ChainHash.NONE, first.previous());
        assertEquals(first.hash(), second.previous());
        assertEquals(second.computedHash(), second.hash());
    }

    @Test
    void each_journal_has_a_chain_of_its_own() {
        write(first("1", Given.FIVE), null);
        write(first("2", Given.FIVE, given.journal(2025), given.slot()), null);

        assertEquals(1, changes(given.journal()).get(0).sequence());
        assertEquals(1, changes(given.journal(2025)).get(0).sequence());
        assertEquals(ChainHash.NONE, changes(given.journal(2025)).get(0).previous());
    }

    @Test
    void the_log_is_read_a_page_at_a_time() {
        List<Change> written = writeThree();

        assertEquals(
                written.subList(0, 2),
                unitOfWork().read(open -> open.changeLog().changes(given.journal(), 0, 2)));
        assertEquals(
                written.subList(2, 3),
                unitOfWork().read(open -> open.changeLog().changes(given.journal(), 2, 2)));
        assertEquals(List.of(), unitOfWork().read(open -> open.changeLog().changes(given.journal(), 3, 2)));
    }

    @Test
    void the_row_of_an_entry_is_found() {
        Change written = write(first("1", Given.FIVE), null);

        assertEquals(Optional.of(written), changeOf("1"));
        assertEquals(Optional.empty(), changeOf("2"));
    }

    @Test
    void the_rows_of_several_entries_are_found_together() {
        Change first = write(first("1", Given.FIVE), null);
        Change second = write(first("2", Given.FOUR, given.journal(), given.slot(2)), null);
        List<EntryId> entries = List.of(given.entry("2"), given.entry("3"), given.entry("1"));

        Map<EntryId, Change> found = unitOfWork()
                .read(open -> open.changeLog().changesOf(given.journal().school(), entries));

        assertEquals(Map.of(given.entry("1"), first, given.entry("2"), second), found);
        assertEquals(
                Map.of(),
                unitOfWork()
                        .read(open -> open.changeLog().changesOf(given.journal().school(), List.of())));
    }

    private Optional<Change> changeOf(String id) {
        return unitOfWork()
                .read(open -> open.changeLog().changeOf(given.journal().school(), given.entry(id)));
    }

    @Test
    void a_unit_of_work_that_throws_leaves_no_row() {
        PermittedEntry five = permitted(first("1", Given.FIVE), null);

        assertThrows(
                UnsupportedOperationException.class,
                () -> unitOfWork().write(given.journal(), open -> {
                    write(open, five);
                    throw new UnsupportedOperationException("the host changed its mind");
                }));

        assertEquals(List.of(), marks(given.journal()));
        assertEquals(List.of(), changes(given.journal()));
    }

    @Test
    void a_journal_nobody_wrote_to_is_whole() {
        assertEquals(new ChainCheck.Whole(Chain.empty(given.journal())), verify(given.journal()));
    }

    @Test
    void an_untouched_log_is_whole_and_tells_where_it_ends() {
        Change last = writeThree().get(2);

        assertEquals(new ChainCheck.Whole(new Chain(given.journal(), 3, last.hash())), verify(given.journal()));
    }

    @ParameterizedTest
    @EnumSource
    void a_forgery_is_found_at_its_row(Forgery forgery) {
        writeThree();
        ChainFault fault = switch (forgery) {
            case VALUE_IN_LOG, ACTOR_IN_LOG -> ChainFault.CONTENT;
            case VALUE_IN_ENTRY, PUPIL_IN_ENTRY, ENTRY_REMOVED -> ChainFault.ENTRY;
            case CHANGE_REMOVED -> ChainFault.SEQUENCE;
        };

        storage().forge(forgery, given.journal(), 2);

        assertEquals(new ChainCheck.Broken(2, fault), verify(given.journal()));
    }

    @Test
    void a_row_cut_off_the_end_is_missed() {
        writeThree();

        storage().forge(Forgery.CHANGE_REMOVED, given.journal(), 3);

        assertEquals(new ChainCheck.Broken(3, ChainFault.END), verify(given.journal()));
    }

    @Test
    void a_forgery_in_one_journal_leaves_the_others_whole() {
        writeThree();
        write(first("в другом году", Given.FIVE, given.journal(2025), given.slot()), null);

        storage().forge(Forgery.VALUE_IN_LOG, given.journal(), 1);

        assertEquals(new ChainCheck.Broken(1, ChainFault.CONTENT), verify(given.journal()));
        assertEquals(ChainCheck.Whole.class, verify(given.journal(2025)).getClass());
    }

    @Test
    void a_log_that_was_written_anew_as_a_whole_is_given_away_by_a_chain_that_was_kept_elsewhere() {
        List<Change> written = writeThree();
        Chain kept = new Chain(given.journal(), 2, written.get(1).hash());
        assertTrue(holds(kept));

        storage().wipe(given.journal());
        write(first("1", Given.FIVE), null);
        assertFalse(holds(kept), "the log is shorter now");
        write(first("2", Given.TWO, given.journal(), given.slot(2)), null);

        assertEquals(ChainCheck.Whole.class, verify(given.journal()).getClass());
        assertFalse(holds(kept));
        assertTrue(holds(Chain.empty(given.journal())));
    }

    private boolean holds(Chain chain) {
        return unitOfWork().read(open -> open.changeLog().holds(chain));
    }

    private ChainCheck verify(Journal journal) {
        return unitOfWork().read(open -> open.changeLog().verify(journal));
    }

    /** Writes the marks in three places, so that each row can be forged alone. */
    private List<Change> writeThree() {
        List<Change> written = new ArrayList<>();
        for (int place = 1; place <= 3; place++) {
            String id = Integer.toString(place);
            written.add(write(first(id, Given.FIVE, given.journal(), given.slot(place)), null));
        }
        return written;
    }
}
