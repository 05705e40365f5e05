package io.schooljournal.rules.audit;

import static io.schooljournal.rules.audit.PlantedEntry.at;
import static io.schooljournal.rules.audit.PlantedEntry.startOf;
import static io.schooljournal.rules.audit.PlantedEntry.written;
import static io.schooljournal.rules.audit.SampleFacts.CORRECTIONS;
import static io.schooljournal.rules.audit.SampleFacts.MOSCOW;
import static io.schooljournal.rules.audit.SampleFacts.PEOPLE;
import static java.util.Objects.requireNonNull;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.audit.PlantedEntry.Ask;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes rows of every file of entries, biased to the edges of windows and deadlines. */
final class PlantedEntries {
    private static final List<String> PUPILS = List.of("p-1", "p-2", "p-3");
    private static final List<String> LESSONS = List.of("l-1", "l-2", "l-3", "l-4");
    private static final Map<String, SubjectArea> SUBJECTS = Map.of(
            "algebra", SubjectArea.OTHER,
            "literature", SubjectArea.LITERATURE,
            "english", SubjectArea.FOREIGN_LANGUAGE,
            "drawing", SubjectArea.OTHER);
    /** Attendance that the sample gets beforehand: what a reason is about. */
    static final Map<String, List<String>> ABSENCES =
            Map.of("x-1", List.of("p-2", "l-1"), "x-21", List.of("p-1", "l-3"), "x-22", List.of("p-3", "l-2"));

    private static final Instant DECIDED = Instant.parse("2024-10-20T07:00:00Z");

    private final Random random;
    private final List<PlantedEntry> all = new ArrayList<>();
    final List<PlantedEntry.YearFinal> finals = new ArrayList<>();

    PlantedEntries(long seed, int count) {
        random = new Random(seed);
        finals.add(new PlantedEntry.YearFinal("p-1", "algebra", SampleFacts.YEAR_FINAL_SET));
        for (int i = 0; i < count; i++) {
            switch (i % 7) {
                case 0 -> lesson(i);
                case 1 -> homework(i);
                case 2 -> mark(i);
                case 3 -> attendance(i);
                case 4 -> reason();
                case 5 -> finalMark(i);
                default -> correction(i);
            }
        }
    }

    List<PlantedEntry> all() {
        return all;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String person() {
        return any(PEOPLE.keySet().stream().sorted().toList());
    }

    /** Around local midnights, around the start itself, or anywhere. */
    private Instant around(Instant start) {
        Instant midnight = MOSCOW.startOf(MOSCOW.dayOf(start).plusDays(random.nextInt(18)));
        Instant edge = any(List.of(start, midnight, start.plus(Duration.ofMinutes(165))));
        return random.nextBoolean()
                ? edge.plusSeconds(random.nextInt(3) - 1)
                : start.plusSeconds(random.nextInt(30 * 86_400));
    }

    private void plant(String file, String row, Ask... asks) {
        all.add(new PlantedEntry(file, row, List.of(asks)));
    }

    private void lesson(int i) {
        Instant start = MOSCOW.startOf(LocalDate.of(2024, 11, 11).plusDays(i)).plus(Duration.ofHours(9));
        Instant at = around(start);
        String by = person();
        String substitute = any(List.of("", "t-18"));
        Target target = Target.builder()
                .from(at("l-1", null))
                .lessonStart(start)
                .substitute(substitute.isEmpty() ? null : new PersonId(substitute))
                .classesEnd(start.plus(Duration.ofMinutes(45)))
                .build();
        plant(
                "lessons.csv",
                "n-" + i + ",7A,algebra," + written(start) + "," + written(start.plus(Duration.ofMinutes(45))) + ",,"
                        + substitute + ",Корни,CURRENT," + written(at) + "," + by,
                new Ask(Action.RECORD_LESSON, target, null, by, at, CorrectionState.none()));
    }

    private void homework(int i) {
        String lesson = any(LESSONS);
        Instant at = around(startOf(lesson));
        String by = person();
        plant(
                "homework.csv",
                "n-" + i + "," + lesson + ",№ 5," + written(at) + "," + by,
                new Ask(Action.ASSIGN_HOMEWORK, at(lesson, null), null, by, at, CorrectionState.none()));
    }

    private void mark(int i) {
        String pupil = any(PUPILS);
        String lesson = any(LESSONS);
        WorkKind work = any(List.of(WorkKind.values()));
        Instant at = around(startOf(lesson));
        String by = person();
        String supersedes = any(List.of("", "m-1"));
        String correction = any(List.of("", "", "k-1", "k-2"));
        Action action = !correction.isEmpty()
                ? Action.APPLY_CORRECTION
                : supersedes.isEmpty() ? Action.PUT_MARK : Action.CHANGE_MARK;
        Target target = Target.builder().from(at(lesson, pupil)).workKind(work).build();
        plant(
                "marks.csv",
                "n-" + i + "," + pupil + "," + lesson + ",4," + work + ",," + written(at) + "," + by + "," + supersedes
                        + "," + correction,
                new Ask(action, target, pupil, by, at, known(correction, at)));
    }

    private void attendance(int i) {
        String pupil = any(PUPILS);
        String lesson = any(LESSONS);
        Instant at = around(startOf(lesson));
        String by = person();
        String correction = any(List.of("", "", "k-1", "k-2"));
        plant(
                "attendance.csv",
                "n-" + i + "," + pupil + "," + lesson + ",LATE," + written(at) + "," + by + ",," + correction,
                new Ask(
                        correction.isEmpty() ? Action.RECORD_ATTENDANCE : Action.APPLY_CORRECTION,
                        at(lesson, pupil),
                        pupil,
                        by,
                        at,
                        known(correction, at)));
    }

    private void reason() {
        String attendance = any(ABSENCES.keySet().stream().sorted().toList());
        List<String> about = requireNonNull(ABSENCES.get(attendance));
        Instant at = around(startOf(about.get(1)));
        String by = person();
        plant(
                "absence_reasons.csv",
                attendance + ",ILLNESS," + written(at) + "," + by,
                new Ask(
                        Action.SET_ABSENCE_REASON,
                        at(about.get(1), about.get(0)),
                        about.get(0),
                        by,
                        at,
                        CorrectionState.none()));
    }

    private void finalMark(int i) {
        String pupil = any(PUPILS);
        String subject = any(SUBJECTS.keySet().stream().sorted().toList());
        FinalKind kind = any(List.of(FinalKind.values()));
        LocalDate end = kind == FinalKind.YEAR || kind == FinalKind.RESULT
                ? LocalDate.of(2025, 5, 25)
                : LocalDate.of(2024, 10, 27);
        Instant at = around(MOSCOW.startOf(end.minusDays(5)));
        String by = person();
        if (kind == FinalKind.YEAR) {
            finals.add(new PlantedEntry.YearFinal(pupil, subject, at));
        }
        boolean exam = kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM;
        Target target = PlantedEntry.pageOf(pupil)
                .subject(new SubjectId(subject))
                .subjectArea(SUBJECTS.get(subject))
                .activity(Activity.LESSONS)
                .subgroup(pupil.equals("p-1") && subject.equals("english") ? new SubgroupId("g-1") : null)
                .finalKind(kind)
                .periodEnd(end)
                .build();
        plant(
                "final_marks.csv",
                "n-" + i + "," + pupil + "," + subject + "," + kind + ",4," + (kind == FinalKind.PERIOD ? "Q1" : "")
                        + "," + written(at) + "," + by + ",,," + (exam ? end : ""),
                new Ask(Action.SET_FINAL_MARK, target, pupil, by, at, CorrectionState.none()));
    }

    /** An application, and the mark that was entered on it. */
    private void correction(int i) {
        String pupil = any(PUPILS);
        String lesson = any(LESSONS);
        String initiator = person();
        String decider = person();
        String enterer = person();
        Instant submitted = around(startOf(lesson));
        Instant decided = submitted.plusSeconds(random.nextInt(86_400));
        Instant applied = decided.plusSeconds(random.nextInt(86_400) - 40_000);
        CorrectionState state = CorrectionState.builder()
                .ground(any(List.of(CorrectionGround.values())))
                .documents(random.nextInt(2))
                .registered(random.nextBoolean())
                .decision(any(List.of(CorrectionDecision.GRANTED, CorrectionDecision.REFUSED)))
                .protocol(random.nextBoolean())
                .build();
        Target target = Target.builder()
                .from(at(lesson, pupil))
                .workKind(WorkKind.CURRENT)
                .build();
        plant(
                "corrections.csv",
                "n-" + i + "," + initiator + "," + state.ground() + "," + state.documents() + "," + written(submitted)
                        + "," + (Boolean.TRUE.equals(state.registered()) ? "9" : "") + "," + state.decision() + ","
                        + decider + "," + written(decided) + "," + (Boolean.TRUE.equals(state.protocol()) ? "3" : "")
                        + "," + enterer + "," + written(applied),
                new Ask(
                        Action.REQUEST_CORRECTION,
                        target,
                        pupil,
                        initiator,
                        submitted,
                        asOf(state, decided, submitted)),
                new Ask(Action.DECIDE_CORRECTION, target, pupil, decider, decided, state));
        plant(
                "marks.csv",
                "c-" + i + "," + pupil + "," + lesson + ",4,CURRENT,," + written(applied) + "," + enterer + ",,n-" + i,
                new Ask(Action.APPLY_CORRECTION, target, pupil, enterer, applied, asOf(state, decided, applied)));
    }

    private static CorrectionState known(String correction, Instant at) {
        CorrectionState state = requireNonNull(CORRECTIONS.get(correction));
        return correction.isEmpty() ? state : asOf(state, DECIDED, at);
    }

    private static CorrectionState asOf(CorrectionState state, Instant decided, Instant at) {
        return decided.isAfter(at)
                ? CorrectionState.builder()
                        .from(state)
                        .decision(CorrectionDecision.PENDING)
                        .build()
                : state;
    }
}
