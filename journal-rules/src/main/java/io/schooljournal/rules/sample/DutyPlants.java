package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.DUTIES;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LETTERS;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REMARKS;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.core.mark.FinalKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plants what somebody has to do about an entry, a letter or a thing of the calendar, and does too late, or never. */
final class DutyPlants {
    private static final int LATE_BY = 6;
    private static final int LONG_AFTER = 25;
    private static final Set<Anchor> ONCE_A_YEAR =
            EnumSet.of(Anchor.YEAR_START, Anchor.FIRST_SCHOOL_DAY, Anchor.YEAR_END);
    private static final Set<Month> SUMMER = EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST);
    private static final Set<Rhythm> OF_PERIODS = EnumSet.of(Rhythm.PERIOD, Rhythm.QUARTER, Rhythm.HALF_YEAR);

    private DutyPlants() {}

    /** The reason of an absence, given days after. */
    static List<HeldRow> reasonGivenLate(Ground ground) {
        HeldRow absence = ground.find(
                ATTENDANCE,
                row -> row.get("status").equals("ABSENT")
                        && ground.isBeforeFinals(Ground.day(ground.lesson(row)).plusDays(LATE_BY), ground.lesson(row)));
        return absence == null
                ? List.of()
                : ground.all(ABSENCE_REASONS).stream()
                        .filter(reason -> reason.get("attendance_id").equals(absence.get("attendance_id")))
                        .map(reason -> reason.set(
                                "entered_at",
                                ground.text(Ground.day(ground.lesson(absence)).plusDays(LATE_BY), 12, 0)))
                        .toList();
    }

    /** A pupil who has marks, and no final mark of the period. */
    static List<HeldRow> finalMissing(Ground ground) {
        HeldRow mark = ground.find(
                FINAL_MARKS,
                row -> row.get("kind").equals("PERIOD")
                        && !pupil(ground, row).has("withdrawn_on")
                        && LessonPlants.deadlines(ground, Action.SET_FINAL_MARK, row, FinalKind.PERIOD)
                                .findAny()
                                .isPresent());
        if (mark != null) {
            LessonPlants.deadlines(ground, Action.SET_FINAL_MARK, mark, FinalKind.PERIOD)
                    .forEach(deadline ->
                            ground.harvest().sow(pupil(ground, mark), "FINAL_MARK_MISSING", deadline.clauses()));
            ground.all(FINAL_MARKS).remove(mark);
        }
        return List.of();
    }

    private static HeldRow pupil(Ground ground, HeldRow mark) {
        return ground.all(PUPILS).stream()
                .filter(row -> row.get("pupil_id").equals(mark.get("pupil_id")))
                .findFirst()
                .orElseThrow();
    }

    static List<HeldRow> publishedLate(Ground ground) {
        return published(ground, true);
    }

    static List<HeldRow> notPublished(Ground ground) {
        return published(ground, false);
    }

    /** A final mark that families learn of too late, or never; every term is missed. */
    private static List<HeldRow> published(Ground ground, boolean late) {
        HeldRow mark = ground.find(
                FINAL_MARKS,
                row -> row.has("published_at")
                        && !publishing(ground, row).isEmpty()
                        && ground.scene().isTold(set(row).plusDays(LATE_BY + 1)));
        if (mark != null) {
            ground.harvest()
                    .missed(
                            mark,
                            late ? "FINAL_MARK_PUBLISHED_LATE" : "FINAL_MARK_NOT_PUBLISHED",
                            publishing(ground, mark));
            mark.set("published_at", late ? ground.text(set(mark).plusDays(LATE_BY), 12, 0) : null);
        }
        return List.of();
    }

    private static LocalDate set(HeldRow mark) {
        return LocalDate.parse(mark.get("entered_at").substring(0, 10));
    }

    private static List<DutyTerms> publishing(Ground ground, HeldRow mark) {
        return ground.scene().duties(Evidence.FINAL_MARK_PUBLISHED, DutyScope.ENTRY).stream()
                .filter(duty ->
                        duty.finalKinds().isEmpty() || duty.finalKinds().contains(FinalKind.valueOf(mark.get("kind"))))
                .toList();
    }

    /** A remark put right long after, when the period was over too. */
    static List<HeldRow> remarkResolvedLate(Ground ground) {
        HeldRow remark = ground.find(
                REMARKS, row -> ground.scene().isTold(longAfter(ground, row).plusDays(1)));
        return Plant.rows(
                remark == null ? null : remark.set("resolved_at", ground.text(longAfter(ground, remark), 12, 0)));
    }

    /** A remark that nobody put right. */
    static List<HeldRow> remarkUnresolved(Ground ground) {
        HeldRow remark = ground.find(REMARKS, row -> ground.scene().isTold(longAfter(ground, row)));
        return Plant.rows(remark == null ? null : remark.set("resolved_at", null));
    }

    private static LocalDate longAfter(Ground ground, HeldRow remark) {
        LocalDate made = LocalDate.parse(remark.get("made_at").substring(0, 10));
        return ground.scene().plan().parts(Ground.grade(remark.get("class_id"))).stream()
                .map(StudyPeriod::endsOn)
                .filter(end -> !end.isBefore(made))
                .findFirst()
                .orElse(made)
                .plusDays(LONG_AFTER);
    }

    static List<HeldRow> letterAnsweredLate(Ground ground) {
        return letter(ground, true);
    }

    static List<HeldRow> letterUnanswered(Ground ground) {
        return letter(ground, false);
    }

    private static List<HeldRow> letter(Ground ground, boolean answered) {
        HeldRow letter =
                ground.find(LETTERS, row -> ground.scene().isTold(answer(row).plusDays(1)));
        return Plant.rows(
                letter == null ? null : letter.set("answered_at", answered ? ground.text(answer(letter), 9, 0) : null));
    }

    private static LocalDate answer(HeldRow letter) {
        return LocalDate.parse(letter.get("received_at").substring(0, 10)).plusDays(LATE_BY);
    }

    /** A duty of the school or of a class, done weeks later than it was. */
    static List<HeldRow> doneLate(Ground ground) {
        HeldRow done = ground.find(
                DUTIES, row -> terms(ground, row) != null && ground.scene().isTold(later(row)));
        DutyTerms duty = done == null ? null : terms(ground, done);
        if (done != null && duty != null) {
            done.set("done_at", ground.text(later(done), 12, 0));
            ground.harvest().sow(done, "DUTY_LATE", duty.clauses());
        }
        return List.of();
    }

    private static LocalDate later(HeldRow done) {
        return LocalDate.parse(done.get("done_at").substring(0, 10)).plusDays(LONG_AFTER);
    }

    /** The terms of a duty of which the record can be meant for one occasion only, whenever it was made; or null. */
    private static @Nullable DutyTerms terms(Ground ground, HeldRow done) {
        return ground.scene().obligations().duties().stream()
                .filter(duty -> duty.code().equals(done.get("duty")) && isDatable(duty, done))
                .findFirst()
                .orElse(null);
    }

    /** Whether a record of a duty that comes weeks late can still be known to be meant for the day that was missed. */
    static boolean isDatable(DutyTerms duty) {
        if (duty.evidence() != Evidence.DUTY || !(duty.per() == DutyScope.SCHOOL || duty.per() == DutyScope.CLASS)) {
            return false;
        }
        if (duty.due() instanceof YearlyDate date) {
            return !SUMMER.contains(date.date().getMonth());
        }
        return duty.due() instanceof Term || (duty.due() instanceof Rhythm rhythm && OF_PERIODS.contains(rhythm));
    }

    private static boolean isDatable(DutyTerms duty, HeldRow done) {
        boolean once = duty.due() instanceof YearlyDate
                || (duty.due() instanceof Term term && ONCE_A_YEAR.contains(term.anchor()));
        return isDatable(duty) && (once || done.has("period_id"));
    }
}
