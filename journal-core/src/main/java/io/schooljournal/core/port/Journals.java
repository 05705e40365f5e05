package io.schooljournal.core.port;

import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import java.util.List;

/** The journals (журналы) keep every version of every entry; there is a way to add one and none to alter or remove one. */
public interface Journals {
    /**
     * Returns the marks of a pupil at a lesson as they stand, annulled ones among them.
     *
     * @param journal the journal
     * @param pupil the pupil
     * @param lesson the lesson
     * @return the latest version in each place, the lowest place first; empty when nothing was ever put
     * @throws StorageFailure when the storage cannot be read
     */
    List<MarkEntry> marks(Journal journal, PupilId pupil, LessonId lesson);

    /**
     * Returns all versions of the mark in a cell.
     *
     * @param journal the journal
     * @param cell the cell
     * @return the versions, the first one first; empty when nothing was ever put
     * @throws StorageFailure when the storage cannot be read
     */
    List<MarkEntry> history(Journal journal, Cell cell);

    /**
     * Adds an entry whose row already stands in the change log of the same transaction.
     *
     * @param permitted the entry and what allowed it
     * @throws IllegalArgumentException when the entry belongs to another journal than the one being written
     * @throws StorageFailure when there is no row for it in the change log, when its identifier or its version in its
     *     cell is taken, or when the storage cannot be written; the unit of work then writes nothing
     */
    void append(PermittedEntry permitted);
}
