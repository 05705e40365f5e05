package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same 4,096 requests in every run: marks and final marks of one school in one year, about half of them refused.
 *
 * <p>Requests are built as a host builds them from its records: people, classes, pupils and lessons are shared by many
 * requests; the identifiers in a person's roles are other objects than the equal ones in the targets.
 */
final class Workload {
    /** How many requests there are; a power of two. */
    static final int SIZE = 4096;

    /** The zone of the school. */
    static final SchoolZone ZONE = SchoolZone.of("Europe/Moscow");

    private static final long SEED = 20_241_001;
    private static final LocalDate YEAR_STARTS = LocalDate.of(2024, 9, 2);
    private static final int YEAR_DAYS = 260;
    private static final List<String> SUBJECTS = List.of("algebra", "russian", "literature", "english", "physics");
    private static final List<FinalKind> FINAL_KINDS = List.of(FinalKind.values());
    private static final List<CorrectionGround> GROUNDS =
            List.of(CorrectionGround.ABSENCE, CorrectionGround.RETAKE, CorrectionGround.OTHER);
    private static final List<String> LETTERS = List.of("A", "B");

    private final Random random = new Random(SEED);
    private final Staff staff = new Staff(random);
    private final Map<Object, Object> records = new HashMap<>();

    private Workload() {}

    /** Returns the requests, always the same. */
    static Request[] requests() {
        Workload workload = new Workload();
        Request[] requests = new Request[SIZE];
        for (int i = 0; i < SIZE; i++) {
            requests[i] = workload.request();
        }
        return requests;
    }

    /** Returns one request, without making the others. */
    static Request first() {
        return new Workload().request();
    }

    private Request request() {
        int grade = oneIn(24) ? 1 : 2 + random.nextInt(10);
        String schoolClass = grade + LETTERS.get(random.nextInt(LETTERS.size()));
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        Action action = action();
        Actor actor = staff.actor(action, grade, subject);
        LocalDate day = YEAR_STARTS.plusDays(random.nextInt(YEAR_DAYS));
        Instant lessonStart = recorded(ZONE.startOf(day).plus(Duration.ofMinutes(510L + 55L * random.nextInt(6))));
        boolean isFinal = action == Action.SET_FINAL_MARK || (action == Action.APPLY_CORRECTION && oneIn(5));
        FinalKind finalKind = isFinal ? oneOf(FINAL_KINDS) : null;
        WorkKind workKind = isFinal ? null : workKind(grade, subject);
        Target.Builder target = Target.builder()
                .schoolClass(recorded(new ClassId(schoolClass)))
                .grade(Grade.of(grade))
                .subject(recorded(new SubjectId(subject)))
                .subjectArea(area(subject))
                .activity(Activity.LESSONS)
                .pupil(recorded(new PupilId("p-" + random.nextInt(600))))
                .workKind(workKind)
                .finalKind(finalKind);
        if (isFinal) {
            target.periodEnd(day);
        } else {
            target.lessonStart(lessonStart);
        }
        return Request.builder()
                .at(lessonStart.plus(delay(action, isFinal, workKind)))
                .zone(ZONE)
                .actor(actor)
                .action(action)
                .target(target.build())
                .state(recorded(state(action)))
                .build();
    }

    private Action action() {
        int percent = random.nextInt(100);
        if (percent < 48) {
            return Action.PUT_MARK;
        }
        if (percent < 72) {
            return Action.CHANGE_MARK;
        }
        return percent < 86 ? Action.SET_FINAL_MARK : Action.APPLY_CORRECTION;
    }

    private WorkKind workKind(int grade, String subject) {
        if (grade >= 10 && (subject.equals("russian") || subject.equals("literature")) && oneIn(2)) {
            return WorkKind.ESSAY;
        }
        int percent = random.nextInt(100);
        if (percent < 55) {
            return WorkKind.CURRENT;
        }
        if (percent < 75) {
            return WorkKind.WRITTEN;
        }
        return percent < 88 ? WorkKind.MONITORING : WorkKind.ESSAY;
    }

    /** Most marks come on the day, some near the edge of the window, some long after, a few before the lesson. */
    private Duration delay(Action action, boolean isFinal, @Nullable WorkKind workKind) {
        if (action == Action.APPLY_CORRECTION) {
            return Duration.ofHours(24L * 3 + random.nextInt(24 * 40));
        }
        if (oneIn(40)) {
            return Duration.ofMinutes(-1L - random.nextInt(180));
        }
        int percent = random.nextInt(100);
        if (percent < 58) {
            return Duration.ofMinutes(random.nextInt(14 * 60));
        }
        int edge = isFinal || workKind == WorkKind.MONITORING ? 7 : workKind == WorkKind.ESSAY ? 14 : 2;
        if (percent < 82) {
            return Duration.ofMinutes(edge * 1440L + random.nextInt(2 * 1440));
        }
        return Duration.ofMinutes(random.nextInt(40 * 1440));
    }

    private State state(Action action) {
        return State.builder()
                .yearFinalsSet(oneIn(12))
                .yearClosed(oneIn(40))
                .pupilEnrolled(true)
                .consentOnFile(true)
                .directive(oneIn(2))
                .remark(action == Action.CHANGE_MARK && oneIn(15))
                .correction(action == Action.APPLY_CORRECTION ? correction() : CorrectionState.none())
                .build();
    }

    private CorrectionState correction() {
        if (oneIn(8)) {
            return CorrectionState.none();
        }
        return CorrectionState.builder()
                .ground(oneOf(GROUNDS))
                .documents(1 + random.nextInt(2))
                .registered(!oneIn(7))
                .decision(oneIn(6) ? CorrectionDecision.PENDING : CorrectionDecision.GRANTED)
                .protocol(!oneIn(5))
                .build();
    }

    static SubjectArea area(String subject) {
        return switch (subject) {
            case "russian" -> SubjectArea.RUSSIAN_LANGUAGE;
            case "literature" -> SubjectArea.LITERATURE;
            case "english" -> SubjectArea.FOREIGN_LANGUAGE;
            default -> SubjectArea.OTHER;
        };
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns the one object of the school's records that is equal to this. */
    @SuppressWarnings("unchecked")
    private <T> T recorded(T value) {
        return (T) records.computeIfAbsent(value, Function.identity());
    }

    /** Returns an equal text that is another object. */
    static String fresh(String text) {
        return String.valueOf(text.toCharArray());
    }
}
