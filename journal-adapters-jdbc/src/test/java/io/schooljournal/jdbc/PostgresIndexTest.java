package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In five books of two thousand marks each, what people look at is found by an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresIndexTest extends PortContract {
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 5;
    private static final int PUPILS = 20;
    private static final int LESSONS = 100;

    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @BeforeAll
    void many_marks_are_written() {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            List<PermittedEntry> marks = new ArrayList<>();
            for (int pupil = 0; pupil < PUPILS; pupil++) {
                for (int lesson = 0; lesson < LESSONS; lesson++) {
                    Slot slot = Slot.mark(Given.ALGEBRA, lesson(lesson), pupil(pupil), 1);
                    String id = year + " " + pupil + " " + lesson;
                    marks.add(permitted(first(id, Given.FIVE, given.journal(year), slot), null));
                }
            }
            unitOfWork().write(given.journal(year), open -> open.journals().append(marks));
        }
        storage().execute("ANALYZE school_journal_entry", "ANALYZE school_journal_change");
    }

    private static PupilId pupil(int number) {
        return new PupilId("ученик " + number);
    }

    private static LessonId lesson(int number) {
        return new LessonId("занятие " + number);
    }

    static Stream<Arguments> looks() {
        Selection marks = Selection.all(EntryKind.MARK);
        return Stream.of(
                Arguments.of("a page", List.of(marks.subject(Given.ALGEBRA))),
                Arguments.of(
                        "a diary",
                        List.of(
                                marks.pupil(pupil(3)),
                                Selection.all(EntryKind.ATTENDANCE).pupil(pupil(3)))),
                Arguments.of("a lesson", List.of(marks.lesson(lesson(3)))),
                Arguments.of("a sheet of final marks", List.of(Selection.all(EntryKind.FINAL_MARK))),
                Arguments.of("one slot", List.of(Selection.of(Slot.mark(Given.ALGEBRA, lesson(3), pupil(3), 1)))),
                Arguments.of(
                        "many slots",
                        Stream.iterate(0, number -> number + 1)
                                .limit(30)
                                .map(number -> Selection.of(Slot.mark(Given.ALGEBRA, lesson(3), pupil(number), 1)))
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void what_people_look_at_is_found_by_an_index(String look, List<Selection> selections) throws SQLException {
        Versions standing = new Versions(Vendor.POSTGRESQL, given.journal(FIRST_YEAR), selections);

        String plan = plan(standing.statement(), standing.parameters().toArray());

        assertTrue(plan.contains("Index"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    @Test
    void the_plan_of_a_statement_that_no_index_answers_is_told_apart() throws SQLException {
        String plan = plan("SELECT * FROM school_journal_entry WHERE version = ?", 1);

        assertTrue(plan.contains("Seq Scan"), plan);
    }

    @Test
    void a_page_is_read_whole() {
        Selection page = Selection.all(EntryKind.MARK).subject(Given.ALGEBRA);

        int read = unitOfWork()
                .read(open -> open.journals().standing(given.journal(FIRST_YEAR), List.of(page)))
                .size();

        assertEquals(PUPILS * LESSONS, read);
    }

    private String plan(String statement, Object... parameters) throws SQLException {
        try (Connection connection = storage().pool().getConnection()) {
            return String.join("\n", Sql.list(connection, "EXPLAIN " + statement, row -> row.getString(1), parameters));
        }
    }
}
