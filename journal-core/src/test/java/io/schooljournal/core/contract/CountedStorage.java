package io.schooljournal.core.contract;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Any storage, of which it is counted how often its journals are asked. */
public final class CountedStorage implements UnitOfWork {
    private final UnitOfWork counted;
    private int reads;
    private int appends;

    /** Counts what is asked of a storage. */
    public CountedStorage(UnitOfWork counted) {
        this.counted = counted;
    }

    /** Returns how often something was read. */
    public int reads() {
        return reads;
    }

    /** Returns how often something was written. */
    public int appends() {
        return appends;
    }

    @Override
    public <T> T write(Book book, Function<Storage, T> work) {
        return counted.write(book, open -> work.apply(new Counted(open)));
    }

    @Override
    public <T> T read(Function<Storage, T> work) {
        return counted.read(open -> work.apply(new Counted(open)));
    }

    private final class Counted implements Storage, Journals {
        private final Storage open;

        Counted(Storage open) {
            this.open = open;
        }

        @Override
        public Journals journals() {
            return this;
        }

        @Override
        public ChangeLog changeLog() {
            return open.changeLog();
        }

        @Override
        public Vault vault() {
            return open.vault();
        }

        @Override
        public List<Book> books(SchoolId school) {
            reads++;
            return open.journals().books(school);
        }

        @Override
        public List<Entry> standing(Book book, List<Selection> selections) {
            reads++;
            return open.journals().standing(book, selections);
        }

        @Override
        public List<Entry> versions(Book book, List<Selection> selections) {
            reads++;
            return open.journals().versions(book, selections);
        }

        @Override
        public List<Entry> history(Book book, Slot slot) {
            reads++;
            return open.journals().history(book, slot);
        }

        @Override
        public Optional<Entry> entry(SchoolId school, EntryId id) {
            reads++;
            return open.journals().entry(school, id);
        }

        @Override
        public List<Entry> entries(Book book, long after, int limit) {
            reads++;
            return open.journals().entries(book, after, limit);
        }

        @Override
        public List<Change> append(List<PermittedEntry> permitted) {
            appends++;
            return open.journals().append(permitted);
        }
    }
}
