package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.StorageFailure;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link io.schooljournal.core.port.Journals} does. */
public abstract class JournalsContract extends PortContract {
    @Test
    void a_mark_is_read_back_as_it_was_written() {
        MarkEntry five = first("1", Given.FIVE);

        write(five, null);

        assertEquals(List.of(five), marks(given.journal()));
    }

    @Test
    void every_kind_of_value_is_read_back() {
        int place = 1;
        for (MarkValue value : List.of(Given.FIVE, MarkValue.Judgement.PASS, MarkValue.Judgement.EXEMPT)) {
            Cell cell = new Cell(given.pupil(), given.lesson().id(), place++);
            write(first("в " + place, value, given.journal(), cell), null);
        }

        assertEquals(
                List.of("5", "PASS", "EXEMPT"),
                marks(given.journal()).stream().map(MarkEntry::written).toList());
    }

    @Test
    void an_instant_is_kept_to_the_microsecond_and_what_is_finer_is_cut_off_before() {
        Instant exact = Instant.parse("2024-10-01T06:30:00.123456789Z");
        MarkEntry.Builder mark = MarkEntry.builder().from(first("1", Given.FIVE));
        assertThrows(IllegalArgumentException.class, () -> mark.enteredAt(exact).build());

        write(mark.enteredAt(Moment.recorded(exact)).build(), null);

        assertEquals(
                Instant.parse("2024-10-01T06:30:00.123456Z"),
                marks(given.journal()).get(0).enteredAt());
    }

    @Test
    void a_text_that_looks_like_a_statement_is_only_text() {
        EntryId id = new EntryId("'); DELETE FROM school_journal_mark; -- \\ \" %_ " + given.journal());
        Cell cell = new Cell(new PupilId("' OR '1' = '1"), new LessonId("\"; --"), 1);
        MarkEntry mark = MarkEntry.builder()
                .from(first("1", Given.FIVE, given.journal(), cell))
                .id(id)
                .build();

        write(mark, null);

        assertEquals(List.of(mark), unitOfWork().read(open -> open.journals().history(given.journal(), cell)));
        assertEquals(List.of(), marks(given.journal()));
    }

    @Test
    void the_latest_version_stands_and_the_earlier_ones_are_kept() {
        MarkEntry two = first("1", Given.TWO);
        MarkEntry five = after(two, "2", Given.FIVE);
        MarkEntry annulled = after(five, "3", null);

        write(two, null);
        write(five, two);
        write(annulled, five);

        assertEquals(List.of(annulled), marks(given.journal()));
        assertEquals(
                List.of(two, five, annulled),
                unitOfWork().read(open -> open.journals().history(given.journal(), given.cell())));
    }

    @Test
    void marks_beside_each_other_come_in_the_order_of_their_places() {
        MarkEntry second = first(
                "2",
                Given.FOUR,
                given.journal(),
                new Cell(given.pupil(), given.lesson().id(), 2));
        MarkEntry first = first("1", Given.FIVE);

        write(second, null);
        write(first, null);

        assertEquals(List.of(first, second), marks(given.journal()));
    }

    @Test
    void a_version_that_is_taken_is_refused_and_nothing_is_written() {
        MarkEntry five = first("1", Given.FIVE);
        write(five, null);

        assertThrows(StorageFailure.class, () -> write(first("2", Given.TWO), null));

        assertEquals(List.of(five), marks(given.journal()));
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void an_identifier_is_taken_in_its_own_school_alone() {
        Given otherSchool = new Given();
        write(first("1", Given.FIVE), null);

        assertThrows(
                StorageFailure.class, () -> write(first("1", Given.FIVE, given.journal(2025), given.cell()), null));
        write(first("1", Given.FIVE, otherSchool.journal(), given.cell()), null);

        assertEquals(1, marks(otherSchool.journal()).size());
    }

    @Test
    void neither_another_school_nor_another_year_sees_the_mark() {
        write(first("1", Given.FIVE), null);

        assertEquals(List.of(), marks(new Given().journal()));
        assertEquals(List.of(), marks(given.journal(2025)));
        assertEquals(List.of(), changes(new Given().journal()));
        assertEquals(List.of(), changes(given.journal(2025)));
    }

    @Test
    void an_entry_without_its_row_in_the_change_log_is_refused() {
        PermittedEntry five = permitted(first("1", Given.FIVE), null);

        assertThrows(
                StorageFailure.class,
                () -> unitOfWork().write(given.journal(), open -> {
                    open.journals().append(five);
                    return "written";
                }));

        assertEquals(List.of(), marks(given.journal()));
    }

    @Test
    void only_the_journal_that_is_being_written_takes_entries() {
        Journal other = given.journal(2025);
        PermittedEntry five = permitted(first("1", Given.FIVE, other, given.cell()), null);

        assertThrows(
                IllegalArgumentException.class, () -> unitOfWork().write(given.journal(), open -> write(open, five)));

        assertEquals(List.of(), marks(other));
    }

    @Test
    void a_unit_of_work_that_reads_refuses_to_write() {
        PermittedEntry five = permitted(first("1", Given.FIVE), null);

        assertThrows(IllegalStateException.class, () -> unitOfWork().read(open -> write(open, five)));
        assertThrows(
                IllegalStateException.class,
                () -> unitOfWork().read(open -> {
                    open.journals().append(five);
                    return "written";
                }));

        assertEquals(List.of(), marks(given.journal()));
    }
}
