package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.StorageFailure;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks in their table. */
final class JdbcJournals implements Journals {
    private static final String STANDING = """
            SELECT entry_id, pupil_id, lesson_id, place, work_kind, mark_value, version, supersedes, entered_at, entered_by
            FROM school_journal_mark m
            WHERE school = ? AND class_id = ? AND academic_year = ? AND lesson_id = ? AND pupil_id = ?
              AND NOT EXISTS (SELECT 1 FROM school_journal_mark n
                              WHERE n.school = m.school AND n.supersedes = m.entry_id)
            ORDER BY place""";
    private static final String VERSIONS = """
            SELECT entry_id, pupil_id, lesson_id, place, work_kind, mark_value, version, supersedes, entered_at, entered_by
            FROM school_journal_mark
            WHERE school = ? AND class_id = ? AND academic_year = ? AND lesson_id = ? AND pupil_id = ? AND place = ?
            ORDER BY version""";
    private static final String ADD = """
            INSERT INTO school_journal_mark (school, class_id, academic_year, entry_id, pupil_id, lesson_id, place,
                work_kind, mark_value, version, supersedes, entered_at, entered_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcStorage storage;

    JdbcJournals(JdbcStorage storage) {
        this.storage = storage;
    }

    @Override
    public List<MarkEntry> marks(Journal journal, PupilId pupil, LessonId lesson) {
        return read(STANDING, journal, lesson.value(), pupil.value());
    }

    @Override
    public List<MarkEntry> history(Journal journal, Cell cell) {
        return read(VERSIONS, journal, cell.lesson().value(), cell.pupil().value(), cell.place());
    }

    @Override
    public void append(PermittedEntry permitted) {
        Entry entry = permitted.entry();
        storage.writable(entry.journal());
        try {
            if (entry instanceof MarkEntry mark) {
                add(mark);
            }
        } catch (SQLException failed) {
            throw new StorageFailure("entry `" + entry.id() + "` cannot be written", failed);
        }
        storage.appended(entry.id());
    }

    private void add(MarkEntry mark) throws SQLException {
        Keys keys = Keys.of(mark.journal());
        Sql.update(
                storage.connection(),
                ADD,
                keys.school(),
                keys.schoolClass(),
                keys.year(),
                mark.id().value(),
                mark.cell().pupil().value(),
                mark.cell().lesson().value(),
                mark.cell().place(),
                mark.workKind().name(),
                mark.written(),
                mark.version(),
                text(mark.supersedes()),
                mark.enteredAt(),
                mark.enteredBy().value());
    }

    private List<MarkEntry> read(String statement, Journal journal, Object... cell) {
        Keys keys = Keys.of(journal);
        Object[] parameters = new Object[3 + cell.length];
        parameters[0] = keys.school();
        parameters[1] = keys.schoolClass();
        parameters[2] = keys.year();
        System.arraycopy(cell, 0, parameters, 3, cell.length);
        try {
            return Sql.list(storage.connection(), statement, new Rows(journal)::mark, parameters);
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("marks of `" + journal + "` cannot be read", failed);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
