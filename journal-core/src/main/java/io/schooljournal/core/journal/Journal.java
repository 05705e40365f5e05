package io.schooljournal.core.journal;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;

/**
 * A journal (классный журнал) is one class of one school in one academic year.
 *
 * @param school the school
 * @param schoolClass the class
 * @param year the academic year
 */
public record Journal(SchoolId school, ClassId schoolClass, AcademicYear year) implements Book {
    @Override
    public String toString() {
        return school + " " + schoolClass + " " + year;
    }
}
