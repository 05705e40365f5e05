package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.DUTIES;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.facts.DutyLog;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which record of {@code duties.csv} shows that a duty was done on an occasion.
 *
 * <p>A record that names a period is meant for that period, whenever it was made. Any other is meant for the occasion that
 * was open when it was made: a stretch of time is open from the end of the one before; what is due some days after a period
 * ends is open from its last day until the last day of the next. The earliest record that fits counts.
 */
record Records(DutyLog log) {
    Shown of(Norm norm, Bearer bearer, Occasion occasion, @Nullable Instant closes, List<PersonId> persons) {
        if (!log.isKnown()) {
            return Shown.unknown(Evidence.file(DUTIES));
        }
        String schoolClass = bearer.schoolClass == null ? null : bearer.schoolClass.value();
        DutyLog.Time time = new DutyLog.Time(occasion.periods(), occasion.opens(), closes);
        for (DutyLog.Done one : log.of(norm.code(), schoolClass, time)) {
            if (isAbout(one, norm, bearer, persons)) {
                return Shown.done(one.at(), one.place());
            }
        }
        return Shown.NOT_DONE;
    }

    /** A person narrows a record to the one it was done for, or on a page to its teacher. */
    private static boolean isAbout(DutyLog.Done one, Norm norm, Bearer bearer, List<PersonId> persons) {
        String person = one.person();
        if (person == null) {
            return true;
        }
        return switch (norm.per()) {
            case EMPLOYEE, REPRESENTATIVE, PAPER_REPRESENTATIVE ->
                bearer.concerned != null && person.equals(bearer.concerned.value());
            case PUPIL -> bearer.pupil != null && person.equals(bearer.pupil.value());
            case PAGE, LESSON -> persons.isEmpty() || persons.contains(new PersonId(person));
            case SCHOOL, CLASS, ENTRY -> true;
        };
    }

    static boolean shows(Norm norm) {
        return norm.evidence() == io.schooljournal.core.duty.Evidence.DUTY && norm.per() != DutyScope.ENTRY;
    }
}
