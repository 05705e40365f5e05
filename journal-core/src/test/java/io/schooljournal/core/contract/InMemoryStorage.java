package io.schooljournal.core.contract;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The journal in memory: a unit of work writes to a copy, which takes the place of the original when it ends well. */
public final class InMemoryStorage implements UnitOfWork, StorageUnderTest {
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final Set<PersonId> failingActors = ConcurrentHashMap.newKeySet();
    private final Set<PupilId> failingPupils = ConcurrentHashMap.newKeySet();
    private volatile InMemoryRecords records;

    /** Nothing is recorded yet. */
    public InMemoryStorage() {
        this(new InMemoryRecords());
    }

    InMemoryStorage(InMemoryRecords records) {
        this.records = records;
    }

    @Override
    public <T> T write(Book book, Function<Storage, T> work) {
        oneWriter.lock();
        try {
            return writeUnlocked(book, work);
        } finally {
            oneWriter.unlock();
        }
    }

    /** Whoever else writes meanwhile is overwritten. */
    <T> T writeUnlocked(Book book, Function<Storage, T> work) {
        InMemoryRecords copy = records.copy();
        T result = work.apply(new InMemoryUnit(copy, book, failingActors, failingPupils));
        records = copy;
        return result;
    }

    @Override
    public <T> T read(Function<Storage, T> work) {
        return work.apply(new InMemoryUnit(records, null, failingActors, failingPupils));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public void failChangesOf(PersonId actor) {
        failingActors.add(actor);
    }

    @Override
    public void failEntriesOf(PupilId pupil) {
        failingPupils.add(pupil);
    }

    @Override
    public void forge(Forgery forgery, Book book, long sequence) {
        InMemoryRecords copy = records.copy();
        copy.forge(forgery, book, sequence);
        records = copy;
    }

    @Override
    public void wipe(Book book) {
        InMemoryRecords copy = records.copy();
        copy.wipe(book);
        records = copy;
    }
}
