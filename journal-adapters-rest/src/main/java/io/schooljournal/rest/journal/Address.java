package io.schooljournal.rest.journal;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rest.http.Call;

/** What the address of a call names, whether there is such a thing or not; a part that cannot be read is a problem with status 400. */
public final class Address {
    private Address() {}

    /**
     * Returns the journal of the path: {@code school}, {@code year}, {@code class}.
     *
     * @param call the call
     * @return the journal, whether it was opened or not
     * @throws io.schooljournal.rest.http.Problem with status 400 when a part cannot be read
     */
    public static Journal journal(Call call) {
        return new Journal(school(call), call.part("class", ClassId::new), year(call));
    }

    /**
     * Returns the school of the path.
     *
     * @param call the call
     * @return the school, whether there is one or not
     * @throws io.schooljournal.rest.http.Problem with status 400 when it cannot be read
     */
    public static SchoolId school(Call call) {
        return call.part("school", SchoolId::new);
    }

    /**
     * Returns the academic year of the path, which is named by the calendar year it begins in.
     *
     * @param call the call
     * @return the year
     * @throws io.schooljournal.rest.http.Problem with status 400 when it cannot be read
     */
    public static AcademicYear year(Call call) {
        return call.part("year", text -> {
            if (!text.matches("[1-9][0-9]{3}")) {
                throw new IllegalArgumentException("expected a year of four digits");
            }
            return new AcademicYear(Integer.parseInt(text));
        });
    }

    static LessonId lesson(Call call) {
        return call.part("lesson", LessonId::new);
    }

    static SubjectId subject(Call call) {
        return call.part("subject", SubjectId::new);
    }

    static PupilId pupil(Call call) {
        return call.part("pupil", PupilId::new);
    }

    static PersonId person(Call call) {
        return call.part("person", PersonId::new);
    }

    /** Returns a part of the path that is an identifier of no type of its own. */
    static String name(Call call, String name) {
        return call.part(name, text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("expected a name");
            }
            return text;
        });
    }
}
