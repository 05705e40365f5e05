package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a school keeps, until when, and on which copies (хранение и архив, {@code sosh21:P-6.4.a}, {@code
 * karmalo:5.2.2.c}).
 */
@FunctionalInterface
public interface ReadArchive {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadArchive using(Ports ports) {
        return new ArchiveReading(new Desk(ports));
    }

    /**
     * Shows it to whoever may read the summaries of the school, for it names no pupil.
     *
     * @param deed who reads, when
     * @param school the school
     * @return the years, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<State> read(Deed deed, SchoolId school);

    /**
     * What a school keeps.
     *
     * @param years its years, the earliest first
     * @param backups the backups and hand-overs that were recorded, in the order in which they were
     */
    record State(List<Year> years, List<Entry> backups) {
        /** The lists are copied. */
        public State {
            years = List.copyOf(years);
            backups = List.copyOf(backups);
        }
    }

    /**
     * What is kept of a year.
     *
     * @param year the academic year
     * @param journals how many journals there are of it
     * @param terms what must be kept for how long, by the edition of the day on which it is asked
     */
    record Year(AcademicYear year, int journals, List<Term> terms) {
        /** The list is copied. */
        public Year {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term of keeping.
     *
     * @param terms what is kept and how
     * @param until the last local day, inclusive; null when no term is set, or the end of the year is not known
     */
    record Term(RetentionTerms terms, @Nullable LocalDate until) {}
}
