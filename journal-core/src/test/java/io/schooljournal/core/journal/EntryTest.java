package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EntryTest {
    private static final List<ClauseRef> NONE = List.of();

    @Test
    void a_later_version_without_a_content_is_a_withdrawal() {
        Entry withdrawal = Recorded.mark()
                .version(2)
                .supersedes(new EntryId("e-0"))
                .content(null)
                .build();

        assertTrue(withdrawal.withdrawn());
        assertNull(withdrawal.written());
        assertFalse(Recorded.five().withdrawn());
    }

    @Test
    void a_first_version_has_a_content_and_supersedes_nothing() {
        refused(
                "first version of entry `e-1` must have a content",
                Recorded.mark().content(null));
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
        Slot slot = Recorded.five().slot();
        List<Entry> entries = new ArrayList<>();
        entries.add(Recorded.five());
        entries.add(Recorded.mark().id(new EntryId("e-2")).build());
        entries.add(Recorded.mark().book(new Register(new SchoolId("школа 21"))).build());
        entries.add(Recorded.mark()
                .content(mark(WorkKind.ESSAY, new MarkValue.Points(5), null))
                .build());
        entries.add(Recorded.mark()
                .content(mark(WorkKind.CURRENT, MarkValue.Judgement.PASS, null))
                .build());
        entries.add(Recorded.mark()
                .content(mark(WorkKind.CURRENT, new MarkValue.Points(5), "за ответ"))
                .build());
        entries.add(Recorded.mark().enteredBy(new PersonId("t-18")).build());
        entries.add(Recorded.mark()
                .enteredAt(Recorded.TUE_2024_10_01.plusSeconds(1))
                .build());
        entries.add(Recorded.mark().version(2).supersedes(new EntryId("e-0")).build());
        for (Slot other : List.of(
                new Slot(slot.kind(), new SubjectId("x"), slot.pupil(), slot.lesson(), null, "1"),
                new Slot(slot.kind(), slot.subject(), new PupilId("x"), slot.lesson(), null, "1"),
                new Slot(slot.kind(), slot.subject(), slot.pupil(), new LessonId("x"), null, "1"),
                new Slot(slot.kind(), slot.subject(), slot.pupil(), slot.lesson(), new PersonId("x"), "1"),
                new Slot(slot.kind(), slot.subject(), slot.pupil(), slot.lesson(), null, "2"))) {
            entries.add(Recorded.mark().slot(other).build());
        }

        assertEquals(
                entries.size(),
                new LinkedHashSet<>(entries.stream().map(Entry::digest).toList()).size());
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

        assertThrows(IllegalArgumentException.class, () -> new Ruling("sosh21", edition, Verdict.DENY, NONE));
        assertThrows(IllegalArgumentException.class, () -> new Ruling("sosh21", edition, Verdict.UNDECIDED, NONE));
        assertNotEquals(
                new Ruling("sosh21", edition, Verdict.ALLOW, NONE),
                new Ruling("sosh21", edition.plusDays(1), Verdict.ALLOW, NONE));
    }

    @Test
    void places_sequences_and_hashes_have_their_bounds() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Slot.mark(new SubjectId("x"), new LessonId("x"), new PupilId("x"), 0));
        refused(
                "entry `e-1` must have a content of the kind `MARK`",
                Recorded.mark().content(new Homework("№ 5", null)));
        assertThrows(IllegalArgumentException.class, () -> Recorded.change(0).seal());
        assertThrows(IllegalArgumentException.class, () -> new ChainHash("A".repeat(64)));
        assertThrows(IllegalArgumentException.class, () -> new ChainHash("a".repeat(63)));
        assertThrows(IllegalArgumentException.class, () -> new Chain(Recorded.JOURNAL, -1, ChainHash.NONE));
    }

    private static MarkRecord mark(WorkKind kind, MarkValue value, @Nullable String comment) {
        return new MarkRecord(kind, value, comment);
    }

    private static void refused(String message, Entry.Builder mark) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, mark::build).getMessage());
    }
}
