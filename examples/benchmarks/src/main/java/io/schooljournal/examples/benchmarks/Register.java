package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A million marks of one school as they lie in the memory of its journal, the same in every run: lesson by lesson, some
 * twenty at each, nearly all by the teacher of the page on the day of the lesson.
 *
 * <p>Of a thousand marks some are late, some come from somebody who may not, some change an earlier one, some are entered on
 * an application. Lessons, people and states are objects of the school that many marks share.
 */
final class Register {
    /** How many marks there are. */
    static final int SIZE = 1_000_000;

    private static final long SEED = 20_240_902;
    private static final int AT_LESSON = 20;
    private static final int PER_MILLE = 1000;
    private static final SchoolZone ZONE = Workload.ZONE;
    private static final LocalDate YEAR_STARTS = LocalDate.of(2024, 9, 2);
    private static final int YEAR_DAYS = 260;
    private static final List<String> SUBJECTS = List.of("algebra", "russian", "literature", "english", "physics");
    private static final State ORDINARY = State.ordinary();
    private static final State FINALS_SET =
            State.builder().from(ORDINARY).yearFinalsSet(true).build();

    private final Random random = new Random(SEED);
    private final Staff staff = new Staff(random);
    private final List<Request> marks = new ArrayList<>(SIZE);

    private Register() {}

    /** Returns the marks lesson by lesson. */
    static List<Request> marks() {
        Register register = new Register();
        while (register.marks.size() < SIZE) {
            register.lesson();
        }
        return register.marks;
    }

    /** Returns the same marks in no order at all. */
    static List<Request> shuffled() {
        List<Request> marks = new ArrayList<>(marks());
        Collections.shuffle(marks, new Random(SEED));
        return marks;
    }

    private void lesson() {
        int grade = oneIn(100) ? 1 : 2 + random.nextInt(10);
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        Instant start = ZONE.startOf(YEAR_STARTS.plusDays(random.nextInt(YEAR_DAYS)))
                .plus(Duration.ofMinutes(510L + 55L * random.nextInt(6)));
        Target target = Target.builder()
                .schoolClass(new ClassId(grade + (random.nextBoolean() ? "A" : "B")))
                .grade(Grade.of(grade))
                .subject(new SubjectId(subject))
                .subjectArea(Workload.area(subject))
                .lessonStart(start)
                .workKind(work())
                .build();
        Actor teacher = staff.teacher(grade, subject);
        Duration entered = Duration.ofMinutes(random.nextInt(500));
        for (int i = 0; i < AT_LESSON; i++) {
            marks.add(mark(target, teacher, start, entered.plusSeconds(7L * i)));
        }
    }

    private Request mark(Target target, Actor teacher, Instant start, Duration entered) {
        int chance = random.nextInt(PER_MILLE);
        if (chance < 5) {
            return request(Action.APPLY_CORRECTION, target, staff.actor(Action.APPLY_CORRECTION, 5, "algebra"))
                    .at(start.plus(Duration.ofDays(5L + random.nextInt(30))))
                    .state(applied())
                    .build();
        }
        Action action = chance < 35 ? Action.CHANGE_MARK : Action.PUT_MARK;
        boolean byAnother = chance >= 35 && chance < 45;
        Actor author = byAnother ? staff.actor(action, 2 + random.nextInt(10), "algebra") : teacher;
        boolean late = chance >= 45 && chance < 60;
        Duration delay = late ? Duration.ofMinutes(random.nextInt(20 * 1440)) : entered;
        return request(action, target, author)
                .at(start.plus(chance >= 60 && chance < 63 ? delay.minusHours(12) : delay))
                .state(oneIn(100) ? FINALS_SET : ORDINARY)
                .build();
    }

    private static Request.Builder request(Action action, Target target, Actor author) {
        return Request.builder().zone(ZONE).actor(author).action(action).target(target);
    }

    private State applied() {
        return State.builder()
                .from(ORDINARY)
                .correction(CorrectionState.builder()
                        .ground(CorrectionGround.ABSENCE)
                        .documents(1)
                        .registered(!oneIn(7))
                        .decision(oneIn(6) ? CorrectionDecision.PENDING : CorrectionDecision.GRANTED)
                        .protocol(!oneIn(5))
                        .build())
                .build();
    }

    private WorkKind work() {
        int percent = random.nextInt(100);
        return percent < 70
                ? WorkKind.CURRENT
                : percent < 90 ? WorkKind.WRITTEN : percent < 97 ? WorkKind.MONITORING : WorkKind.ESSAY;
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
