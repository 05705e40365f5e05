package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.correction.TellCorrections;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.reading.JournalPage;
import io.schooljournal.core.usecase.reading.ReadLists;
import io.schooljournal.core.usecase.reading.ReadPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements reach the database: never one for each pupil, lesson or entry. */
abstract class StatementCountContract extends PortContract {
    private static final int PUPILS = 30;
    private static final int LESSONS = 40;
    private static final Instant LATER = Instant.parse("2024-10-07T09:00:00Z");

    @Override
    protected abstract Database storage();

    /** How many statements a unit of work needs before its own, to begin and to name its school. */
    abstract int toBegin();

    /** In how many journeys one entry is written, with its row in the log and the new end of the log. */
    abstract int toWriteOne();

    private CountedStatements counted() {
        return new CountedStatements(storage().hosts());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 900})
    void a_batch_of_entries_is_written_by_as_few_statements_however_long_it_is(int entries) {
        CountedStatements counted = counted();
        UnitOfWork storage = JdbcUnitOfWork.over(counted.dataSource());
        unitOfWork().write(given.journal(), open -> write(open, permitted(first("открыт", Given.FIVE), null)));

        List<PermittedEntry> batch = IntStream.range(0, entries)
                .mapToObj(number -> mark(given.journal(), number, 1))
                .toList();
        storage.write(given.journal(), open -> open.journals().append(batch));

        int begunAndLocked = 1;
        int written = entries == 1 ? toWriteOne() : 3;
        List<String> sent = counted.take();
        assertEquals(begunAndLocked + written, sent.size(), () -> String.join("\n", sent));
    }

    @Test
    void a_mark_put_through_the_gate_needs_the_same_few_statements_however_much_the_journal_holds() {
        given.open(unitOfWork());
        int early = statementsOfOneMark(1);
        writePage();
        int late = statementsOfOneMark(2);

        assertEquals(early, late);
        assertTrue(late <= 3 + toWriteOne(), () -> "statements of one mark: " + late);
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

    @Test
    void the_list_of_a_class_with_its_cards_is_read_by_as_few_statements_however_long_it_is() {
        given.open(unitOfWork());
        keepCard(given.pupil());
        int early = statementsOf(ports -> ReadLists.using(ports).ofClass(administrators("-"), given.journal()));
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            given.enrol(unitOfWork(), pupil(pupil));
            keepCard(pupil(pupil));
        }

        int late = statementsOf(ports -> ReadLists.using(ports).ofClass(administrators("-"), given.journal()));

        assertEquals(early, late);
    }

    @Test
    void a_page_with_what_is_closed_to_its_reader_is_read_by_as_few_statements_however_much_stands_on_it() {
        given.open(unitOfWork());
        putMark(given.pupil());
        int early = statementsOf(this::pageOfTheDirector);
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            given.enrol(unitOfWork(), pupil(pupil));
            putMark(pupil(pupil));
        }

        int late = statementsOf(this::pageOfTheDirector);

        assertEquals(early, late);
    }

    private void putMark(PupilId pupil) {
        Slot slot = Slot.mark(Given.ALGEBRA, given.lesson(), pupil, 1);
        PermittedEntry mark = permitted(first("отметка " + pupil, Given.FIVE, given.journal(), slot), null);
        unitOfWork().write(given.journal(), open -> open.journals().append(List.of(mark)));
    }

    private ReadOutcome<JournalPage> pageOfTheDirector(Ports ports) {
        Actor director = given.known(Actor.of("директор Лаптев", RoleAssignment.of(Role.DIRECTOR)));
        LocalDate day = LocalDate.of(2024, 10, 1);
        ReadOutcome<JournalPage> page = ReadPage.using(ports)
                .read(new Deed(director.id(), LATER, given.entry("-")), given.journal(), Given.ALGEBRA, day, day);
        assertTrue(
                page instanceof ReadOutcome.Shown<JournalPage> shown
                        && shown.what().cells().stream()
                                .filter(cell -> cell.entry().slot().kind() == EntryKind.MARK)
                                .allMatch(cell -> cell.explanation().verdict() == Verdict.DENY),
                "every mark is closed to the director");
        return page;
    }

    private void keepCard(PupilId pupil) {
        Ports ports = given.ports(unitOfWork(), LiteralPolicy.twoDays());
        Outcome kept = KeepPupilCard.using(ports)
                .keep(administrators("карточка " + pupil), given.journal(), pupil, "карточка", 0);
        assertInstanceOf(Outcome.Done.class, kept);
    }

    @Test
    void the_table_of_changes_is_read_by_as_few_statements_however_much_was_corrected() {
        given.open(unitOfWork());
        correct(1);
        int early = statementsOf(ports -> TellCorrections.using(ports).tell(administrators("-"), given.journal()));
        for (int place = 2; place <= 9; place++) {
            correct(place);
        }

        int late = statementsOf(ports -> TellCorrections.using(ports).tell(administrators("-"), given.journal()));

        assertEquals(early, late);
    }

    private void correct(int place) {
        Ports ports = given.ports(unitOfWork(), LiteralPolicy.twoDays());
        CorrectionId id = new CorrectionId("заявление " + place);
        NewApplication application = new NewApplication(id, given.slot(place), CorrectionGround.ABSENCE, 1);
        RequestCorrection.using(ports).request(given.deed("заявление " + place, LATER), given.journal(), application);
        HandleCorrection handle = HandleCorrection.using(ports);
        handle.register(administrators("регистрация " + place), given.journal(), id, "вх. " + place);
        handle.grant(administrators("решение " + place), given.journal(), id, LATER.plusSeconds(1));
        Outcome applied = ApplyCorrection.using(ports)
                .apply(administrators("исправление " + place), given.journal(), id, Given.mark(Given.FIVE), 0);
        assertInstanceOf(Outcome.Done.class, applied);
    }

    private Deed administrators(String id) {
        return new Deed(given.administrator().id(), LATER, given.entry(id));
    }

    private int statementsOf(Function<Ports, ReadOutcome<?>> reading) {
        CountedStatements counted = counted();
        ReadOutcome<?> read =
                reading.apply(given.ports(JdbcUnitOfWork.over(counted.dataSource()), LiteralPolicy.twoDays()));
        assertInstanceOf(ReadOutcome.Shown.class, read);
        return counted.take().size();
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
