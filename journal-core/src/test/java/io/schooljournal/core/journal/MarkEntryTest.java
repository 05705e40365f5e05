package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkEntryTest {
    @Test
    void a_later_version_without_a_value_is_an_annulment() {
        MarkEntry annulment = Recorded.mark()
                .version(2)
                .supersedes(new EntryId("e-0"))
                .value(null)
                .build();

        assertTrue(annulment.annulled());
        assertNull(annulment.written());
        assertFalse(Recorded.five().annulled());
    }

    @Test
    void a_first_version_has_a_value_and_supersedes_nothing() {
        refused(
                "first version of entry `e-1` must have a value",
                Recorded.mark().value(null));
        refused(
                "entry `e-1` must supersede another exactly when its version is above 1",
                Recorded.mark().supersedes(new EntryId("e-0")));
        refused(
                "entry `e-1` must supersede another exactly when its version is above 1",
                Recorded.mark().version(2));
        refused(
                "version of an entry must be at least 1, not `0`",
                Recorded.mark().version(0));
    }

    @Test
    void an_instant_finer_than_a_microsecond_is_not_taken() {
        Instant fine = Recorded.TUE_2024_10_01.plusNanos(1);

        refused(
                "instant must be in whole microseconds, not `" + fine + "`",
                Recorded.mark().enteredAt(fine));
        assertEquals(Recorded.TUE_2024_10_01, Moment.recorded(fine));
        assertEquals(Recorded.TUE_2024_10_01, Moment.recorded(Recorded.TUE_2024_10_01.plusNanos(999)));
    }

    @Test
    void an_instant_before_1970_is_cut_off_backwards_too() {
        Instant early = Instant.parse("1969-12-31T23:59:59.999999999Z");

        assertEquals(Instant.parse("1969-12-31T23:59:59.999999Z"), Moment.recorded(early));
    }

    @Test
    void each_member_alone_changes_the_digest() {
        Cell cell = Recorded.five().cell();
        List<MarkEntry> entries = new ArrayList<>();
        entries.add(Recorded.five());
        entries.add(Recorded.mark().id(new EntryId("e-2")).build());
        entries.add(Recorded.mark().workKind(WorkKind.ESSAY).build());
        entries.add(Recorded.mark().value(MarkValue.Judgement.PASS).build());
        entries.add(Recorded.mark().enteredBy(new PersonId("t-18")).build());
        entries.add(Recorded.mark()
                .enteredAt(Recorded.TUE_2024_10_01.plusSeconds(1))
                .build());
        entries.add(Recorded.mark().version(2).supersedes(new EntryId("e-0")).build());
        for (Cell other : List.of(
                new Cell(new PupilId("x"), cell.lesson(), 1),
                new Cell(cell.pupil(), new LessonId("x"), 1),
                new Cell(cell.pupil(), cell.lesson(), 2))) {
            entries.add(Recorded.mark().cell(other).build());
        }

        assertEquals(
                entries.size(),
                new LinkedHashSet<>(entries.stream().map(MarkEntry::digest).toList()).size());
    }

    @Test
    void a_mark_is_read_from_what_is_written_of_it() {
        for (MarkValue value : List.of(new MarkValue.Points(0), new MarkValue.Points(103), MarkValue.Judgement.FAIL)) {
            assertEquals(value, MarkValue.parse(value.toString()));
        }
        for (String unknown : List.of("", "-1", "5-", "pass", "٥", "9999999999")) {
            assertEquals(
                    "unknown mark `" + unknown + "`",
                    assertThrows(IllegalArgumentException.class, () -> MarkValue.parse(unknown))
                            .getMessage());
        }
    }

    @Test
    void a_ruling_that_does_not_allow_is_no_ruling_to_write_by() {
        LocalDate edition = LocalDate.of(2024, 1, 9);

        assertThrows(IllegalArgumentException.class, () -> new Ruling("sosh21", edition, Verdict.DENY));
        assertThrows(IllegalArgumentException.class, () -> new Ruling("sosh21", edition, Verdict.UNDECIDED));
        assertNotEquals(
                new Ruling("sosh21", edition, Verdict.ALLOW), new Ruling("sosh21", edition.plusDays(1), Verdict.ALLOW));
    }

    @Test
    void places_sequences_and_hashes_have_their_bounds() {
        Cell cell = Recorded.five().cell();

        assertThrows(IllegalArgumentException.class, () -> new Cell(cell.pupil(), cell.lesson(), 0));
        assertThrows(IllegalArgumentException.class, () -> Recorded.change(0).seal());
        assertThrows(IllegalArgumentException.class, () -> new ChainHash("A".repeat(64)));
        assertThrows(IllegalArgumentException.class, () -> new ChainHash("a".repeat(63)));
        assertThrows(IllegalArgumentException.class, () -> new Chain(Recorded.JOURNAL, -1, ChainHash.NONE));
    }

    private static void refused(String message, MarkEntry.Builder mark) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, mark::build).getMessage());
    }
}
