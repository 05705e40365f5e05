package io.schooljournal.core.port;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Knows what people owe to the journal, and by when (обязанности сотрудника). */
public interface Duties {
    /**
     * Returns the duties of a person.
     *
     * @param school the school
     * @param year the academic year
     * @param person the person
     * @param from the first local day on which a duty may be due, inclusive
     * @param to the last local day on which a duty may be due, inclusive
     * @param asOf the instant at which they are looked at: nothing is known of what came later
     * @return the duties known to be that person's, the earliest due first; empty when there are none
     * @throws StorageFailure when the storage, or what is needed to reckon them, cannot be read or written
     */
    List<Duty> of(SchoolId school, AcademicYear year, PersonId person, LocalDate from, LocalDate to, Instant asOf);
}
