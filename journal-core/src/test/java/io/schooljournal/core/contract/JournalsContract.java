package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link io.schooljournal.core.port.Journals} does. */
public abstract class JournalsContract extends PortContract {
    @Test
    void a_mark_is_read_back_as_it_was_written() {
        Entry five = first("1", Given.FIVE);

        write(five, null);

        assertEquals(List.of(five), marks(given.journal()));
    }

    @Test
    void every_kind_of_value_is_read_back() {
        int place = 1;
        for (MarkValue value : List.of(Given.FIVE, MarkValue.Judgement.PASS, MarkValue.Judgement.EXEMPT)) {
            Slot slot = given.slot(place++);
            write(first("в " + place, value, given.journal(), slot), null);
        }

        assertEquals(
                List.of("5", "PASS", "EXEMPT"),
                marks(given.journal()).stream().map(Entry::written).toList());
    }

    @Test
    void an_instant_is_kept_to_the_microsecond_and_what_is_finer_is_cut_off_before() {
        Instant exact = Instant.parse("2024-10-01T06:30:00.123456789Z");
        Entry.Builder mark = Entry.builder().from(first("1", Given.FIVE));
        assertThrows(IllegalArgumentException.class, () -> mark.enteredAt(exact).build());

        write(mark.enteredAt(Moment.recorded(exact)).build(), null);

        assertEquals(
                Instant.parse("2024-10-01T06:30:00.123456Z"),
                marks(given.journal()).get(0).enteredAt());
    }

    @Test
    void a_text_that_looks_like_a_statement_is_only_text() {
        EntryId id = new EntryId("'); DELETE FROM school_journal_entry; -- \\ \" %_ " + given.journal());
        Slot slot = Slot.mark(Given.ALGEBRA, new LessonId("\"; --"), new PupilId("' OR '1' = '1"), 1);
        Entry mark = Entry.builder()
                .from(first("1", Given.FIVE, given.journal(), slot))
                .id(id)
                .build();

        write(mark, null);

        assertEquals(List.of(mark), unitOfWork().read(open -> open.journals().history(given.journal(), slot)));
        assertEquals(List.of(), marks(given.journal()));
    }

    @Test
    void the_latest_version_stands_and_the_earlier_ones_are_kept() {
        Entry two = first("1", Given.TWO);
        Entry five = after(two, "2", Given.FIVE);
        Entry withdrawn = after(five, "3", null);

        write(two, null);
        write(five, two);
        write(withdrawn, five);

        assertEquals(List.of(withdrawn), marks(given.journal()));
        assertEquals(
                List.of(two, five, withdrawn),
                unitOfWork().read(open -> open.journals().history(given.journal(), given.slot())));
    }

    @Test
    void what_stands_comes_in_the_order_of_the_log() {
        Entry second = first("2", Given.FOUR, given.journal(), given.slot(2));
        Entry first = first("1", Given.FIVE);

        write(second, null);
        write(first, null);

        assertEquals(List.of(second, first), marks(given.journal()));
    }

    @Test
    void a_version_that_is_taken_is_refused_and_nothing_is_written() {
        Entry five = first("1", Given.FIVE);
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
                StorageFailure.class, () -> write(first("1", Given.FIVE, given.journal(2025), given.slot()), null));
        write(first("1", Given.FIVE, otherSchool.journal(), given.slot()), null);

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
    void another_school_finds_neither_the_entry_nor_its_row_nor_the_book_nor_what_was_kept() {
        Given other = new Given();
        SchoolId otherSchool = other.journal().school();
        write(first("1", Given.FIVE), null);
        KeptText kept = keep(DataSubject.of(given.pupil()), "1");

        assertEquals(Optional.empty(), unitOfWork().read(open -> open.journals().entry(otherSchool, given.entry("1"))));
        assertEquals(
                Optional.empty(), unitOfWork().read(open -> open.changeLog().changeOf(otherSchool, given.entry("1"))));
        assertEquals(List.of(), unitOfWork().read(open -> open.journals().books(otherSchool)));
        assertEquals(List.of(), unitOfWork().read(open -> open.journals().history(other.journal(), given.slot())));
        assertEquals(List.of(), unitOfWork().read(open -> open.journals().entries(other.journal(), 0, 10)));
        assertEquals(Optional.empty(), unitOfWork().read(open -> open.vault().read(otherSchool, kept)));
    }

    @Test
    void all_versions_in_several_slots_are_read_together_in_their_order() {
        Entry first = first("1", Given.FIVE);
        Entry beside = first("2", Given.FOUR, given.journal(), given.slot(2));
        Entry second = after(first, "3", Given.FOUR);
        write(first, null);
        write(beside, null);
        write(second, first);

        assertEquals(
                List.of(first, beside, second),
                unitOfWork()
                        .read(open -> open.journals()
                                .versions(
                                        given.journal(),
                                        List.of(
                                                Selection.of(given.slot(2)),
                                                Selection.of(given.slot()),
                                                Selection.all(EntryKind.MARK)))));
        assertEquals(List.of(), unitOfWork().read(open -> open.journals().versions(given.journal(), List.of())));
    }

    @Test
    void what_several_selections_name_comes_once_and_nothing_else_does() {
        Entry first = first("1", Given.FIVE);
        Entry beside = first("2", Given.FOUR, given.journal(), given.slot(2));
        Slot elsewhere = Slot.mark(Given.ALGEBRA, new LessonId("урок 2"), given.pupil(), 1);
        write(first, null);
        write(beside, null);
        write(first("3", Given.TWO, given.journal(), elsewhere), null);
        Selection atLesson = Selection.all(EntryKind.MARK).lesson(given.lesson());
        Selection secondPlace = Selection.all(EntryKind.MARK).item("2");

        assertEquals(List.of(first, beside), standing(atLesson, secondPlace));
        assertEquals(List.of(beside), standing(secondPlace));
        assertEquals(List.of(), standing(Selection.all(EntryKind.ATTENDANCE)));
        assertEquals(List.of(), standing());
    }

    private List<Entry> standing(Selection... selections) {
        return unitOfWork().read(open -> open.journals().standing(given.journal(), List.of(selections)));
    }

    @Test
    void several_entries_are_appended_together_or_not_at_all() {
        Entry first = first("1", Given.FIVE);
        Entry beside = first("2", Given.FOUR, given.journal(), given.slot(2));
        Entry taken = first("3", Given.TWO, given.journal(), given.slot(2));
        List<PermittedEntry> all = List.of(permitted(first, null), permitted(beside, null), permitted(taken, null));

        assertThrows(
                StorageFailure.class,
                () -> unitOfWork()
                        .write(given.journal(), open -> open.journals().append(all)));
        assertEquals(List.of(), marks(given.journal()));

        List<Change> changes =
                unitOfWork().write(given.journal(), open -> open.journals().append(all.subList(0, 2)));
        assertEquals(
                List.of(first.id(), beside.id()),
                changes.stream().map(Change::entry).toList());
        assertEquals(changes, changes(given.journal()));
    }

    @Test
    void an_entry_is_found_by_its_identifier_whether_it_stands_or_not() {
        Entry two = first("1", Given.TWO);
        Entry five = after(two, "2", Given.FIVE);
        write(two, null);
        write(five, two);

        assertEquals(Optional.of(two), found("1"));
        assertEquals(Optional.of(five), found("2"));
        assertEquals(Optional.empty(), found("3"));
    }

    private Optional<Entry> found(String id) {
        return unitOfWork().read(open -> open.journals().entry(given.journal().school(), given.entry(id)));
    }

    @Test
    void all_entries_are_read_a_page_at_a_time_in_the_order_of_the_log() {
        Entry two = first("1", Given.TWO);
        Entry five = after(two, "2", Given.FIVE);
        write(two, null);
        write(five, two);

        assertEquals(List.of(two), entries(0, 1));
        assertEquals(List.of(five), entries(1, 5));
        assertEquals(List.of(), entries(2, 5));
    }

    private List<Entry> entries(long after, int limit) {
        return unitOfWork().read(open -> open.journals().entries(given.journal(), after, limit));
    }

    @Test
    void a_school_has_the_books_in_which_something_was_written() {
        assertEquals(List.of(), books());

        write(first("1", Given.FIVE), null);
        write(first("2", Given.FIVE, given.journal(2025), given.slot()), null);

        assertEquals(List.of(given.journal(), given.journal(2025)), books());
    }

    private List<Book> books() {
        return unitOfWork().read(open -> open.journals().books(given.journal().school()));
    }

    @Test
    void a_text_that_is_kept_apart_can_be_read_until_it_is_erased_and_the_chain_stays_whole() {
        SchoolId school = given.journal().school();
        DataSubject whose = DataSubject.of(given.pupil());
        write(first("1", Given.FIVE), null);

        KeptText kept =
                unitOfWork().write(given.journal(), open -> open.vault().keep(school, whose, "карточка", "Ёлкин Пётр"));

        assertEquals(
                Optional.of("Ёлкин Пётр"),
                unitOfWork().read(open -> open.vault().read(school, kept)));
        int erased = unitOfWork().write(given.journal(), open -> open.vault().erase(school, whose));
        assertEquals(1, erased);
        assertEquals(Optional.empty(), unitOfWork().read(open -> open.vault().read(school, kept)));
        assertEquals(
                ChainCheck.Whole.class,
                unitOfWork()
                        .read(open -> open.changeLog().verify(given.journal()))
                        .getClass());
    }

    @Test
    void the_same_text_has_another_seal_each_time_and_nobody_elses_is_erased() {
        SchoolId school = given.journal().school();
        KeptText one = keep(DataSubject.of(given.pupil()), "1");
        KeptText other = keep(DataSubject.of(given.teacher().id()), "2");

        assertNotEquals(one.seal(), other.seal());
        unitOfWork().write(given.journal(), open -> open.vault().erase(school, DataSubject.of(given.pupil())));
        assertEquals(
                Optional.of("одно и то же"),
                unitOfWork().read(open -> open.vault().read(school, other)));
    }

    @Test
    void several_texts_are_read_together_but_for_those_erased() {
        SchoolId school = given.journal().school();
        KeptText one = keep(DataSubject.of(given.teacher().id()), "1");
        KeptText other = keep(DataSubject.of(given.teacher().id()), "2");
        KeptText erased = keep(DataSubject.of(given.pupil()), "3");
        unitOfWork().write(given.journal(), open -> open.vault().erase(school, DataSubject.of(given.pupil())));

        assertEquals(
                Map.of(one, "одно и то же", other, "одно и то же"),
                unitOfWork().read(open -> open.vault().read(school, List.of(erased, other, one))));
        assertEquals(Map.of(), unitOfWork().read(open -> open.vault().read(school, List.of())));
    }

    private KeptText keep(DataSubject whose, String id) {
        return unitOfWork()
                .write(
                        given.journal(),
                        open -> open.vault().keep(given.journal().school(), whose, id, "одно и то же"));
    }

    @Test
    void only_the_journal_that_is_being_written_takes_entries() {
        Journal other = given.journal(2025);
        PermittedEntry five = permitted(first("1", Given.FIVE, other, given.slot()), null);

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
                () -> unitOfWork()
                        .read(open -> open.vault()
                                .keep(given.journal().school(), DataSubject.of(given.pupil()), "т", "текст")));

        assertEquals(List.of(), marks(given.journal()));
    }
}
