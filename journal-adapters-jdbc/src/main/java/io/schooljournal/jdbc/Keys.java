package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Journal;

/** The key columns of a journal. */
record Keys(String school, String schoolClass, String year) {
    static Keys of(Journal journal) {
        return new Keys(
                journal.school().value(),
                journal.schoolClass().value(),
                journal.year().toString());
    }
}
