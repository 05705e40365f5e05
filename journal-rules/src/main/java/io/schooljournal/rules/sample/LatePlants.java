package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Plants entries that come too late: after their window has closed, or allowed and yet late. */
final class LatePlants {
    private static final int LONGEST = 20;

    /** What the policy says of an entry that comes too late. */
    enum Answer {
        CLOSED,
        LATE;

        boolean is(Explanation answer) {
            return this == CLOSED
                    ? answer.verdict() == Verdict.DENY
                            && answer.reasons().stream()
                                    .allMatch(reason -> reason.code() == ReasonCode.EDIT_WINDOW_CLOSED)
                    : answer.verdict() == Verdict.ALLOW && !answer.advisories().isEmpty();
        }
    }

    private LatePlants() {}

    static Plant mark(WorkKind kind, Answer answer) {
        return mark(kind, answer, Action.PUT_MARK, course -> true);
    }

    static Plant mark(WorkKind kind, Answer answer, Action action, Predicate<Course> in) {
        return ground -> Plant.rows(ground.find(
                MARKS,
                mark -> mark.get("work_kind").equals(kind.name())
                        && in.test(ground.course(ground.lesson(mark)))
                        && (action == Action.CHANGE_MARK
                                ? mark.has("supersedes") && !mark.has("correction_id")
                                : ground.isPlain(mark))
                        && postpone(ground, mark, "entered_at", action, kind, answer)));
    }

    static Plant attendance(Answer answer) {
        return ground -> Plant.rows(ground.find(
                ATTENDANCE,
                entry -> !entry.get("status").equals("ABSENT")
                        && postpone(ground, entry, "entered_at", Action.RECORD_ATTENDANCE, WorkKind.CURRENT, answer)));
    }

    static Plant homework(Answer answer) {
        return ground -> Plant.rows(ground.find(
                HOMEWORK,
                entry -> postpone(ground, entry, "entered_at", Action.ASSIGN_HOMEWORK, WorkKind.CURRENT, answer)));
    }

    static Plant lessonRecord(Answer answer) {
        return ground -> Plant.rows(ground.find(
                LESSONS,
                lesson -> postpone(ground, lesson, "recorded_at", Action.RECORD_LESSON, WorkKind.CURRENT, answer)));
    }

    /** Puts an entry off to the first evening on which it is answered so. */
    private static boolean postpone(
            Ground ground, HeldRow entry, String column, Action action, WorkKind kind, Answer answer) {
        HeldRow lesson = entry.file() == PackageFile.LESSONS ? entry : ground.lesson(entry);
        int grade = Ground.grade(lesson.get("class_id"));
        int days = ground.scene().tempo().firstDays(action, kind, ground.course(lesson), grade, answer::is);
        LocalDate day = Ground.day(lesson).plusDays(days);
        if (days <= 0 || !ground.isBeforeFinals(day, lesson)) {
            return false;
        }
        entry.set(column, ground.text(day, 19, 30));
        return true;
    }

    static Plant finalMark(FinalKind kind, Answer answer) {
        return ground -> Plant.rows(ground.find(
                FINAL_MARKS,
                mark -> mark.get("kind").equals(kind.name()) && postponeFinal(ground, mark, kind, answer)));
    }

    private static boolean postponeFinal(Ground ground, HeldRow mark, FinalKind kind, Answer answer) {
        Scene scene = ground.scene();
        int grade = Ground.grade(mark.get("pupil_id"));
        LocalDate end = end(scene, mark, kind, grade);
        if (kind == FinalKind.PERIOD && end.equals(scene.plan().year().endsOn())) {
            return false;
        }
        LocalDate set = LocalDate.parse(mark.get("entered_at").substring(0, 10));
        for (int days = 1; days <= LONGEST; days++) {
            LocalDate day = set.plusDays(days);
            if (scene.isTold(day.plusDays(1))
                    && answer.is(scene.tempo().explainFinal(kind, ground.course(mark), grade, end, day))) {
                mark.set("entered_at", ground.text(day, 19, 0));
                return true;
            }
        }
        return false;
    }

    private static LocalDate end(Scene scene, HeldRow mark, FinalKind kind, int grade) {
        if (kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM) {
            return LocalDate.parse(mark.get("received_on"));
        }
        List<StudyPeriod> periods = scene.plan().year().periods();
        return periods.stream()
                .filter(period -> period.id().equals(mark.get("period_id")) && period.isFor(grade))
                .findFirst()
                .orElseThrow()
                .endsOn();
    }
}
