package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.PutMark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements reach the database: never one for each pupil, lesson or entry. */
abstract class StatementCountContract extends PortContract {
    private static final int PUPILS = 30;
    private static final int LESSONS = 40;

    @Override
    protected abstract Database storage();

    /** How many statements a unit of work needs before its own, to begin and to name its school. */
    abstract int toBegin();

    private CountedStatements counted() {
        return new CountedStatements(storage().hosts());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 900})
    void a_batch_of_entries_is_written_by_as_many_statements_as_one(int entries) {
        CountedStatements counted = counted();
        UnitOfWork storage = JdbcUnitOfWork.over(counted.dataSource());
        unitOfWork().write(given.journal(), open -> write(open, permitted(first("открыт", Given.FIVE), null)));

        List<PermittedEntry> batch = IntStream.range(0, entries)
                .mapToObj(number -> mark(given.journal(), number, 1))
                .toList();
        storage.write(given.journal(), open -> open.journals().append(batch));

        int locked = 1;
        int written = 3;
        List<String> sent = counted.take();
        assertEquals(toBegin() + locked + written, sent.size(), () -> String.join("\n", sent));
    }

    @Test
    void a_mark_put_through_the_gate_needs_the_same_few_statements_however_much_the_journal_holds() {
        given.open(unitOfWork());
        int early = statementsOfOneMark(1);
        writePage();
        int late = statementsOfOneMark(2);

        assertEquals(early, late);
        assertTrue(late <= toBegin() + 9, () -> "statements of one mark: " + late);
    }

    private int statementsOfOneMark(int place) {
        CountedStatements counted = counted();
        Outcome outcome = PutMark.using(given.ports(JdbcUnitOfWork.over(counted.dataSource()), LiteralPolicy.twoDays()))
                .put(
                        given.deed("отметка " + place, Given.TUE_2024_10_01_AT_9_30),
                        given.journal(),
                        given.mark(place, Given.FIVE));
        assertEquals(Outcome.Done.class, outcome.getClass());
        return counted.take().size();
    }

    @Test
    void a_page_a_diary_and_a_lesson_are_read_by_one_statement_together() {
        writePage();
        CountedStatements counted = counted();
        Selection page = Selection.all(EntryKind.MARK).subject(Given.ALGEBRA);
        Selection diary = Selection.all(EntryKind.MARK).pupil(pupil(1));
        Selection lesson = Selection.all(EntryKind.MARK).lesson(lesson(1));

        List<Entry> read = JdbcUnitOfWork.over(counted.dataSource())
                .read(open -> open.journals().standing(given.journal(), List.of(page, diary, lesson)));

        assertEquals(PUPILS * LESSONS, read.size());
        List<String> sent = counted.take();
        assertEquals(toBegin() + 1, sent.size(), () -> String.join("\n", sent));
    }

    @Test
    void a_log_is_verified_by_few_statements_that_read_no_more_than_a_page_each() {
        writePage();
        CountedStatements counted = counted();

        JdbcUnitOfWork.over(counted.dataSource()).read(open -> open.changeLog().verify(given.journal()));

        int end = 1;
        int changesAndEntries = 2;
        List<String> sent = counted.take();
        assertEquals(toBegin() + end + changesAndEntries, sent.size(), () -> String.join("\n", sent));
    }

    private void writePage() {
        List<PermittedEntry> page = new ArrayList<>();
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            for (int lesson = 0; lesson < LESSONS; lesson++) {
                page.add(mark(given.journal(), pupil, lesson));
            }
        }
        unitOfWork().write(given.journal(), open -> open.journals().append(page));
    }

    private PermittedEntry mark(Journal journal, int pupil, int lesson) {
        Slot slot = Slot.mark(Given.ALGEBRA, lesson(lesson), pupil(pupil), 1);
        return permitted(first("п " + pupil + " " + lesson, Given.FIVE, journal, slot), null);
    }

    private static PupilId pupil(int number) {
        return new PupilId("ученик " + number);
    }

    private static LessonId lesson(int number) {
        return new LessonId("занятие " + number);
    }
}
