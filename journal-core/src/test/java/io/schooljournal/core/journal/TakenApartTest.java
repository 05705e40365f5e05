package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.Backup;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries, changes and chains are put together again from their canonical members. */
final class TakenApartTest {
    private static final Register REGISTER = new Register(Recorded.JOURNAL.school());

    static Stream<Entry> entries() {
        Entry withdrawn = Recorded.mark()
                .id(new EntryId("e-2"))
                .content(null)
                .version(2)
                .supersedes(new EntryId("e-1"))
                .build();
        Entry ofRegister = Recorded.mark()
                .book(REGISTER)
                .slot(Slot.of(EntryKind.BACKUP, "1\n2"))
                .content(new Backup("I четверть", List.of(new Backup.Medium("диск", "каб. 5")), "00", null))
                .build();
        return Stream.of(Recorded.five(), withdrawn, ofRegister);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_is_put_together_again(Entry entry) {
        assertEquals(entry, Entry.read(Members.parse(entry.members().text())));
    }

    static Stream<Change> changes() {
        Ruling late = new Ruling(
                "sosh21",
                LocalDate.of(2024, 1, 9),
                Verdict.ALLOW,
                List.of(new ClauseRef("sosh21", "R-4.1.a"), new ClauseRef("sosh21", "R-3.1.3.d")));
        return Stream.of(
                Recorded.change(1).seal(),
                Recorded.change(7)
                        .capacity(null)
                        .before("5")
                        .after(null)
                        .ruling(late)
                        .correction(new CorrectionId("к-1"))
                        .seal(),
                Recorded.change(1).book(REGISTER).seal());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_put_together_again(Change change) {
        assertEquals(change, Change.read(Members.parse(change.members().text()), change.hash()));
    }

    @Test
    void a_chain_is_put_together_again_and_ends_in_its_last_change_alone() {
        Change first = Recorded.change(1).seal();
        Change another = Recorded.change(1).after("4").seal();
        Chain chain = Chain.empty(Recorded.JOURNAL).and(first);

        assertEquals(chain, Chain.read(Members.parse(chain.members().text())));
        assertTrue(chain.endsIn(first));
        assertFalse(chain.endsIn(another));
        assertFalse(chain.endsIn(Recorded.change(2).seal()));
        assertFalse(Chain.empty(REGISTER).endsIn(first));
    }

    @Test
    void what_is_of_another_form_or_has_no_readable_instant_is_refused() {
        Members entry = Recorded.five().members();
        Members change = Recorded.change(1).seal().members();
        String unreadable = entry.text().replace("2024-10-01T06:30:00.123456Z", "2024-10-01T06:30:00.123456!");

        assertThrows(IllegalArgumentException.class, () -> Entry.read(change));
        assertThrows(IllegalArgumentException.class, () -> Change.read(entry, ChainHash.NONE));
        assertThrows(IllegalArgumentException.class, () -> Chain.read(entry));
        assertThrows(IllegalArgumentException.class, () -> Entry.read(Members.parse(unreadable)));
    }
}
