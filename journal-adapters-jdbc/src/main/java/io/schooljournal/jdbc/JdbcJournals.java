package io.schooljournal.jdbc;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Entries in their table. */
final class JdbcJournals implements Journals {
    private static final String COLUMNS = Rows.of("e", Rows.OF_ENTRY);
    private static final String BOOKS = """
            SELECT school, class_id, academic_year FROM school_journal_book
            WHERE school = ? AND changes > 0""";
    private static final String HISTORY = "SELECT " + COLUMNS + """
             FROM school_journal_entry e
            WHERE school = ? AND class_id = ? AND academic_year = ? AND kind = ? AND subject_id = ? AND pupil_id = ?
              AND lesson_id = ? AND person_id = ? AND item = ?
            ORDER BY version""";
    private static final String ENTRY = "SELECT class_id, academic_year, " + COLUMNS + """
             FROM school_journal_entry e
            WHERE school = ? AND entry_id = ?""";
    private static final String ENTRIES = "SELECT " + COLUMNS + """
             FROM school_journal_entry e
            WHERE school = ? AND class_id = ? AND academic_year = ? AND seq > ?
            ORDER BY seq
            FETCH FIRST ? ROWS ONLY""";

    private final JdbcStorage storage;

    JdbcJournals(JdbcStorage storage) {
        this.storage = storage;
    }

    @Override
    public List<Book> books(SchoolId school) {
        try {
            List<Book> books = Sql.list(
                    storage.of(school),
                    BOOKS,
                    row -> new Keys(row.getString(1), row.getString(2), row.getString(3)).book(),
                    school.value());
            books.sort(Comparator.comparing(Book::toString));
            return books;
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("books of `" + school + "` cannot be read", failed);
        }
    }

    @Override
    public List<Entry> standing(Book book, List<Selection> selections) {
        return Versions.latest(found(book, selections));
    }

    @Override
    public List<Entry> versions(Book book, List<Selection> selections) {
        return List.copyOf(new LinkedHashSet<>(found(book, selections)));
    }

    private List<Entry> found(Book book, List<Selection> selections) {
        if (selections.isEmpty()) {
            return List.of();
        }
        try {
            Versions versions = new Versions(Vendor.of(storage.of(book.school())), book, selections);
            return read(book, versions.statement(), versions.parameters());
        } catch (SQLException failed) {
            throw unreadable(book, failed);
        }
    }

    @Override
    public List<Entry> history(Book book, Slot slot) {
        Keys keys = Keys.of(book);
        return read(
                book,
                HISTORY,
                List.of(
                        keys.school(),
                        keys.schoolClass(),
                        keys.year(),
                        slot.kind().name(),
                        Additions.bearing(slot.subject()),
                        Additions.bearing(slot.pupil()),
                        Additions.bearing(slot.lesson()),
                        Additions.bearing(slot.person()),
                        slot.item()));
    }

    @Override
    public Optional<Entry> entry(SchoolId school, EntryId id) {
        Sql.Reader<Entry> reader = row -> {
            Keys keys = new Keys(school.value(), row.getString(1), row.getString(2));
            return Rows.entry(keys.book(), row, 2);
        };
        try {
            return Sql.list(storage.of(school), ENTRY, reader, school.value(), id.value()).stream()
                    .findFirst();
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("entry `" + id + "` cannot be read", failed);
        }
    }

    @Override
    public List<Entry> entries(Book book, long after, int limit) {
        Keys keys = Keys.of(book);
        return read(book, ENTRIES, List.of(keys.school(), keys.schoolClass(), keys.year(), after, limit));
    }

    @Override
    public List<Change> append(List<PermittedEntry> permitted) {
        Chain chain = storage.writable();
        List<Change> changes = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (PermittedEntry one : permitted) {
            storage.writable(one.entry().book());
            Change change = one.changeAfter(chain);
            chain = chain.and(change);
            changes.add(change);
            entries.add(one.entry());
        }
        write(chain, changes, entries);
        return changes;
    }

    private void write(Chain longer, List<Change> changes, List<Entry> entries) {
        Book book = longer.book();
        try {
            Connection connection = storage.of(book.school());
            H2Gate.add(connection, () -> Additions.append(connection, changes, entries, longer));
        } catch (SQLException failed) {
            throw storage.failing("entries of `" + book + "` cannot be written", failed);
        }
        storage.appended(longer);
    }

    private List<Entry> read(Book book, String statement, List<Object> parameters) {
        try {
            return Sql.list(
                    storage.of(book.school()), statement, row -> Rows.entry(book, row, 0), parameters.toArray());
        } catch (SQLException | IllegalArgumentException failed) {
            throw unreadable(book, failed);
        }
    }

    private static StorageFailure unreadable(Book book, Exception failed) {
        return new StorageFailure("entries of `" + book + "` cannot be read", failed);
    }
}
