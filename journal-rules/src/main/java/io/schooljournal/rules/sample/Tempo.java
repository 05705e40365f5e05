package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How late entries may be made, found out by asking the policy about a teacher's entries on an ordinary day. */
final class Tempo {
    /** After so many days nothing is entered that is in order. */
    static final int LONGEST = 20;

    private static final int MOST_DAYS = 10;
    private static final int LATEST_BEFORE_END = 7;
    private static final ClassId CLASS = new ClassId("?");
    private static final SubjectId SUBJECT = new SubjectId("?");
    private static final LocalTime LESSON = LocalTime.of(9, 0);
    private static final LocalTime CLASSES_END = LocalTime.of(14, 0);

    private final JournalPolicy policy;
    private final YearPlan plan;
    private final Actor teacher;
    private final Map<List<Object>, Integer> known = new HashMap<>();

    Tempo(JournalPolicy policy, YearPlan plan) {
        this.policy = policy;
        this.plan = plan;
        this.teacher = new Actor(
                new PersonId("?"),
                List.of(RoleAssignment.builder()
                        .role(Role.SUBJECT_TEACHER)
                        .subject(SUBJECT)
                        .addClasses(CLASS)
                        .build()));
    }

    /** Whether lessons of a subject are marked in a grade. */
    boolean isMarked(Course course, int grade) {
        return course.isMarked() && days(Action.PUT_MARK, WorkKind.CURRENT, course, grade) >= 0;
    }

    /** Whether marks of the period are set in a grade. */
    boolean hasFinals(Course course, int grade) {
        StudyPeriod period = plan.parts(grade).get(0);
        return isMarked(course, grade) && finalDay(FinalKind.PERIOD, course, grade, period) != null;
    }

    /** So many days after the lesson a mark may still be put in time; -1 where none may be. */
    int markDays(WorkKind kind, Course course, int grade) {
        return days(Action.PUT_MARK, kind, course, grade);
    }

    /** So many days after the lesson a mark may still be changed. */
    int changeDays(Course course, int grade) {
        return days(Action.CHANGE_MARK, WorkKind.CURRENT, course, grade);
    }

    /** The first number of days after the lesson at which an entry is answered so; -1 where it never is. */
    int firstDays(Action action, WorkKind kind, Course course, int grade, Predicate<Explanation> answer) {
        for (int days = 0; days <= LONGEST; days++) {
            if (answer.test(explain(action, kind, course, grade, days))) {
                return days;
            }
        }
        return -1;
    }

    private int days(Action action, WorkKind kind, Course course, int grade) {
        return known.computeIfAbsent(List.of(action, kind, course, grade), key -> {
            int days = MOST_DAYS;
            while (days >= 0 && !inOrder(explain(action, kind, course, grade, days))) {
                days--;
            }
            return days;
        });
    }

    /** The last school day not after the period's end on which a final mark of it is in time; null where none may be set. */
    @Nullable
    LocalDate finalDay(FinalKind kind, Course course, int grade, StudyPeriod period) {
        for (int before = 0; before <= LATEST_BEFORE_END; before++) {
            LocalDate day = plan.workingDay(period.endsOn().minusDays(before));
            if (inOrder(explainFinal(kind, course, grade, period.endsOn(), day))) {
                return day;
            }
        }
        return null;
    }

    /** The answer to a final mark set in the evening of a day. */
    Explanation explainFinal(FinalKind kind, Course course, int grade, LocalDate end, LocalDate day) {
        Target target = page(course, grade).finalKind(kind).periodEnd(end).build();
        return explain(Action.SET_FINAL_MARK, target, Moments.at(day, 19, 0));
    }

    private Explanation explain(Action action, WorkKind kind, Course course, int grade, int days) {
        LocalDate lesson = plan.year().startsOn().plusWeeks(2);
        Target target = page(course, grade)
                .workKind(kind)
                .lessonStart(lesson.atTime(LESSON)
                        .atZone(plan.calendar().zone().id())
                        .toInstant())
                .classesEnd(lesson.atTime(CLASSES_END)
                        .atZone(plan.calendar().zone().id())
                        .toInstant())
                .build();
        return explain(action, target, Moments.at(lesson.plusDays(days), days == 0 ? 14 : 19, 30));
    }

    private static Target.Builder page(Course course, int grade) {
        return Target.builder()
                .schoolClass(CLASS)
                .grade(Grade.of(grade))
                .subject(SUBJECT)
                .subjectArea(course.area())
                .activity(course.activity());
    }

    private Explanation explain(Action action, Target target, long moment) {
        return policy.explain(Request.builder()
                .at(new Moments(plan.calendar().zone()).instant(moment))
                .zone(plan.calendar().zone())
                .actor(teacher)
                .action(action)
                .target(target)
                .state(State.ordinary())
                .calendar(plan.calendar())
                .build());
    }

    static boolean inOrder(Explanation answer) {
        return answer.verdict() == Verdict.ALLOW && answer.advisories().isEmpty();
    }
}
