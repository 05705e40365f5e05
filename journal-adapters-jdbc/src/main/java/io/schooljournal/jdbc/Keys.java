package io.schooljournal.jdbc;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;

/** The key columns of a book; the register has neither a class nor a year. */
record Keys(String school, String schoolClass, String year) {
    private static final String NONE = "";

    static Keys of(Book book) {
        return book instanceof Journal journal
                ? new Keys(
                        journal.school().value(),
                        journal.schoolClass().value(),
                        journal.year().toString())
                : new Keys(book.school().value(), NONE, NONE);
    }

    Book book() {
        SchoolId id = new SchoolId(school);
        return schoolClass.equals(NONE)
                ? new Register(id)
                : new Journal(id, new ClassId(schoolClass), AcademicYear.parse(year));
    }
}
