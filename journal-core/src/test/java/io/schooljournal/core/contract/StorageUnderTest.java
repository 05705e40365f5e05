package io.schooljournal.core.contract;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.UnitOfWork;

/** The storage that is tested, and what can go wrong with it. */
public interface StorageUnderTest {
    /** Returns the storage. */
    UnitOfWork unitOfWork();

    /** From now on no row of the change log can be written for this person. */
    void failChangesOf(PersonId actor);

    /** From now on no entry about this pupil can be written. */
    void failEntriesOf(PupilId pupil);

    /** Past every port, the storage is altered at one row of a log. */
    void forge(Forgery forgery, Book book, long sequence);

    /** Past every port, a book is emptied, as if nothing had ever been written to it. */
    void wipe(Book book);

    /** What a forger with full rights might do. */
    enum Forgery {
        /** The value after the change is another in the log. */
        VALUE_IN_LOG,
        /** The person in the log is another. */
        ACTOR_IN_LOG,
        /** The value of the entry is another. */
        VALUE_IN_ENTRY,
        /** The entry is of another pupil. */
        PUPIL_IN_ENTRY,
        /** The entry is gone, its row in the log stands. */
        ENTRY_REMOVED,
        /** The row and its entry are gone. */
        CHANGE_REMOVED
    }
}
