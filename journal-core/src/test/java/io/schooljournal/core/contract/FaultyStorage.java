package io.schooljournal.core.contract;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A sound storage in memory, seen through one fault. */
final class FaultyStorage implements UnitOfWork, StorageUnderTest {
    private final Fault fault;
    private final InMemoryStorage sound;
    private final Set<Book> written = ConcurrentHashMap.newKeySet();

    FaultyStorage(Fault fault) {
        this.fault = fault;
        this.sound = new InMemoryStorage(fault.records());
    }

    InMemoryStorage sound() {
        return sound;
    }

    /** Returns every book that was ever opened for writing. */
    Set<Book> written() {
        return written;
    }

    @Override
    public <T> T write(Book book, Function<Storage, T> work) {
        written.add(book);
        return fault.write(this, book, work);
    }

    @Override
    public <T> T read(Function<Storage, T> work) {
        return fault.read(this, work);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public void failChangesOf(PersonId actor) {
        sound.failChangesOf(actor);
    }

    @Override
    public void failEntriesOf(PupilId pupil) {
        sound.failEntriesOf(pupil);
    }

    @Override
    public void forge(Forgery forgery, Book book, long sequence) {
        sound.forge(forgery, book, sequence);
    }

    @Override
    public void wipe(Book book) {
        sound.wipe(book);
    }

    /** Returns the ports of a unit of work as the fault shows them. */
    Storage seen(Storage open) {
        return new Seen(open);
    }

    private final class Seen implements Storage {
        private final Storage open;

        Seen(Storage open) {
            this.open = open;
        }

        @Override
        public Journals journals() {
            return new SeenJournals(open.journals());
        }

        @Override
        public ChangeLog changeLog() {
            return new SeenLog(open.changeLog());
        }

        @Override
        public Vault vault() {
            return new SeenVault(open.vault());
        }
    }

    private final class SeenJournals implements Journals {
        private final Journals good;

        SeenJournals(Journals good) {
            this.good = good;
        }

        @Override
        public List<Book> books(SchoolId school) {
            return good.books(school);
        }

        @Override
        public List<Entry> standing(Book book, List<Selection> selections) {
            return fault.standing(FaultyStorage.this, good, book, selections);
        }

        @Override
        public List<Entry> versions(Book book, List<Selection> selections) {
            return fault.versions(good, book, selections);
        }

        @Override
        public List<Entry> history(Book book, Slot slot) {
            return fault.history(good, book, slot);
        }

        @Override
        public Optional<Entry> entry(SchoolId school, EntryId id) {
            return fault.entry(FaultyStorage.this, good, school, id);
        }

        @Override
        public List<Entry> entries(Book book, long after, int limit) {
            return good.entries(book, after, limit);
        }

        @Override
        public List<Change> append(List<PermittedEntry> permitted) {
            return fault.append(good, permitted);
        }
    }

    private final class SeenLog implements ChangeLog {
        private final ChangeLog good;

        SeenLog(ChangeLog good) {
            this.good = good;
        }

        @Override
        public List<Change> changes(Book book, long after, int limit) {
            return fault.changes(good, book, after, limit);
        }

        @Override
        public Map<EntryId, Change> changesOf(SchoolId school, Collection<EntryId> entries) {
            return fault.changesOf(good, school, entries);
        }

        @Override
        public ChainCheck verify(Book book) {
            return fault.verify(good, book);
        }
    }

    private final class SeenVault implements Vault {
        private final Vault good;

        SeenVault(Vault good) {
            this.good = good;
        }

        @Override
        public KeptText keep(SchoolId school, DataSubject whose, String id, String text) {
            return good.keep(school, whose, id, text);
        }

        @Override
        public Map<KeptText, String> read(SchoolId school, Collection<KeptText> kept) {
            return fault.read(good, school, kept);
        }

        @Override
        public int erase(SchoolId school, DataSubject whose) {
            return fault.erase(good, school, whose);
        }
    }
}
