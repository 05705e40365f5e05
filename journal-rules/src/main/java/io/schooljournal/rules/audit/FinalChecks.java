package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.TOO_FEW_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Curriculum;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.PeriodMarks;
import io.schooljournal.rules.facts.Scales;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/**
 * Checks the final marks of study periods that stand: whether the period's marks are enough for them (накопляемость), and
 * whether a lowering was announced.
 *
 * <p>The numbers of marks are those for a quarter or trimester; a half-year is two quarters. A subject of less than one
 * weekly hour has no number, and so has a pupil who came or left within the period.
 */
record FinalChecks(
        School school,
        AskedChecks checks,
        PeriodMarks marks,
        Scales scales,
        EntryIds entries,
        LoweringCheck lowering,
        long today) {
    private static final Column SUBJECT = FINAL_MARKS.column("subject_id");
    private static final Column KIND = FINAL_MARKS.column("kind");
    private static final Column VALUE = FINAL_MARKS.column("value");
    private static final Column PERIOD = FINAL_MARKS.column("period_id");
    private static final Column BY = FINAL_MARKS.column("entered_by");

    /**
     * A final mark of a study period.
     *
     * @param period the number of the period
     * @param points its points, or {@link Scales#NO_POINTS}
     */
    record Final(PackageRow row, Classes.Pupil pupil, long subject, int period, int points, PeriodMarks.Marks marks) {
        AskedChecks.Subject where() {
            return new AskedChecks.Subject(row, BY, pupil.schoolClass());
        }
    }

    /** Checks a final mark. */
    void judge(PackageRow row, Classes.@Nullable Pupil pupil) {
        if (!entries.stands(row) || !row.has(VALUE) || row.number(KIND) != FinalKind.PERIOD.ordinal()) {
            return;
        }
        int points = scales.points(school.subjects().find(row.hash(SUBJECT)), row.hash(VALUE));
        int period = school.calendar().period(row.hash(PERIOD));
        if (points == Scales.EXEMPT || pupil == null || period == LongIndex.NONE) {
            notChecked(row, points == Scales.EXEMPT || pupil == null);
            return;
        }
        PeriodMarks.Marks counted = marks.of(pupil.hash(), row.hash(SUBJECT), period);
        Final mark = new Final(row, pupil, row.hash(SUBJECT), period, points, counted);
        enough(mark);
        lowering.judge(mark);
    }

    /** A mark of an unknown period; one of an unknown pupil is a finding of its own. */
    private void notChecked(PackageRow row, boolean otherwiseFound) {
        Evidence period = row.has(PERIOD)
                ? Evidence.record(school.journal(), PERIODS)
                : Evidence.value(school.journal(), FINAL_MARKS, PERIOD);
        long day = today;
        for (CheckTerms terms : checks.on(TOO_FEW_MARKS, day)) {
            if (!otherwiseFound) {
                checks.notChecked(terms, period);
            }
        }
        for (CheckTerms terms : checks.on(CheckTerms.Check.LOWERED_WITHOUT_NOTICE, day)) {
            if (!otherwiseFound) {
                checks.notChecked(terms, period);
            }
        }
    }

    private void enough(Final mark) {
        long first = school.calendar().firstDay(mark.period);
        long last = school.calendar().lastDay(mark.period);
        PeriodKind kind = school.calendar().kind(mark.period);
        boolean whole = mark.pupil.enrolledOn() <= first && last <= mark.pupil.withdrawnOn();
        for (CheckTerms terms : checks.on(TOO_FEW_MARKS, last)) {
            if (kind == PeriodKind.YEAR
                    || !whole
                    || checks.lacks(terms, MARKS)
                    || checks.lacks(terms, LESSONS)
                    || checks.lacks(terms, CURRICULUM)) {
                continue;
            }
            int hours = school.curriculum().weeklyHours(mark.pupil.classHash(), mark.subject);
            if (hours == Curriculum.NO_HOURS) {
                checks.notChecked(terms, Evidence.record(school.journal(), CURRICULUM));
            } else if (hours > 0 && !terms.least().isEmpty()) {
                compare(terms, mark, least(terms, hours) * (kind == PeriodKind.HALF_YEAR ? 2 : 1));
            }
        }
    }

    /** The last number holds for all the hours above. */
    private static int least(CheckTerms terms, int hours) {
        return terms.least().get(Math.min(hours, terms.least().size()) - 1);
    }

    private void compare(CheckTerms terms, Final mark, int least) {
        if (mark.marks.count() >= least) {
            checks.inOrder(terms);
        } else {
            checks.fault(
                    terms,
                    mark.where(),
                    Finds.details().with("count", mark.marks.count()).with("least", least));
        }
    }
}
