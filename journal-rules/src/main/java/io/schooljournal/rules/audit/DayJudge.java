package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.School;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges whether a day of the journal is a school day, and inside a study period. */
final class DayJudge {
    private final School school;
    private final Tally tally;

    DayJudge(School school, Tally tally) {
        this.school = school;
        this.tally = tally;
    }

    /** A day on which lessons may be held; where days off are not listed, only Sundays and Saturdays are judged. */
    void schoolDay(PackageRow row, long day, @Nullable ClassId schoolClass, Column by) {
        boolean off = school.calendar().isDayOff(day);
        if (!off && !school.journal().has(DAYS_OFF)) {
            tally.notChecked(Check.NOT_A_SCHOOL_DAY, Evidence.file(DAYS_OFF));
            return;
        }
        tally.judged(Check.NOT_A_SCHOOL_DAY);
        if (off) {
            found(row, Check.NOT_A_SCHOOL_DAY, day, schoolClass, by);
        }
    }

    /** A day inside a study period of the grade. */
    void inPeriod(PackageRow row, long day, Target page, Column by) {
        if (!school.journal().has(PERIODS)) {
            tally.notChecked(Check.OUTSIDE_PERIOD, Evidence.file(PERIODS));
            return;
        }
        tally.judged(Check.OUTSIDE_PERIOD);
        if (school.calendar().isOutsidePeriods(day, page.grade())) {
            found(row, Check.OUTSIDE_PERIOD, day, page.schoolClass(), by);
        }
    }

    private void found(PackageRow row, Check check, long day, @Nullable ClassId schoolClass, Column by) {
        int code = Codes.of(check);
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(CheckData.BUILT_IN.norm(check).clauses())
                        .person(Finds.person(row, by))
                        .schoolClass(schoolClass)
                        .details(Finds.details()
                                .with("day", LocalDate.ofEpochDay(day))
                                .all())
                        .build());
    }
}
