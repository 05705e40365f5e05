package io.schooljournal.core.port;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.school.SchoolId;
import java.util.Optional;

/** The calendars (календарные учебные графики) of the schools; a host answers from its own records. */
public interface Calendars {
    /**
     * Returns the time zone of a school.
     *
     * @param school the school
     * @return the zone by which its days are counted
     * @throws StorageFailure when the records cannot be read
     */
    SchoolZone zone(SchoolId school);

    /**
     * Returns the calendar and the study periods of a school's year.
     *
     * @param school the school
     * @param year the academic year
     * @return the year; empty when the school has not set it
     * @throws StorageFailure when the records cannot be read
     */
    Optional<SchoolYear> year(SchoolId school, AcademicYear year);
}
