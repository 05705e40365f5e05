package io.schooljournal.core.journal;

import io.schooljournal.core.school.SchoolId;

/** A book (книга) is what has a chained log of its own: the journal of a class, or the register of the school. */
public sealed interface Book permits Journal, Register {
    /**
     * Returns the school.
     *
     * @return the school that keeps the book
     */
    SchoolId school();
}
