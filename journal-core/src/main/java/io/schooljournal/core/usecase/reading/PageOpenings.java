package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.ClassPeriods;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What a reader of a page may enter where nothing stands yet, about a pupil who is enrolled and has no year mark. */
record PageOpenings(Sitting sitting, SubjectId subject) {
    private static final List<Action> AT_A_LESSON =
            List.of(Action.PUT_MARK, Action.RECORD_ATTENDANCE, Action.ASSIGN_HOMEWORK);

    List<JournalPage.Column> columns(Collection<Entry> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.content() instanceof LessonRecord)
                .sorted(Comparator.comparing(lesson -> record(lesson).startsAt()))
                .map(lesson -> new JournalPage.Column(
                        lesson,
                        AT_A_LESSON.stream()
                                .map(action -> opening(action, target(lesson), lesson.slot()))
                                .toList()))
                .toList();
    }

    private static LessonRecord record(Entry lesson) {
        return (LessonRecord) Objects.requireNonNull(lesson.content(), "the lesson stands");
    }

    private Target target(Entry lesson) {
        WorkKind kind = record(lesson).workKind();
        return sitting.facts()
                .target(subject, lesson)
                .workKind(kind == null ? WorkKind.CURRENT : kind)
                .build();
    }

    List<JournalPage.FinalColumn> finals(Predicate<LocalDate> shown) {
        ClassPeriods periods = new ClassPeriods(sitting.facts());
        List<JournalPage.FinalColumn> columns = new ArrayList<>();
        periods.parts().forEach(part -> columns.add(column(FinalKind.PERIOD, part.id(), part.endsOn())));
        periods.yearEnd().ifPresent(end -> columns.add(column(FinalKind.YEAR, "", end)));
        return columns.stream().filter(column -> shown.test(column.endsOn())).toList();
    }

    private JournalPage.FinalColumn column(FinalKind kind, String period, LocalDate end) {
        Target target = sitting.facts()
                .target(subject, null)
                .finalKind(kind)
                .periodEnd(end)
                .build();
        Slot slot = new Slot(EntryKind.FINAL_MARK, subject, null, null, null, kind + " " + period);
        return new JournalPage.FinalColumn(kind, period, end, opening(Action.SET_FINAL_MARK, target, slot));
    }

    private JournalPage.Opening opening(Action action, Target target, Slot slot) {
        State state = State.builder()
                .remark(false)
                .pupilEnrolled(true)
                .yearFinalsSet(false)
                .build();
        Answer answer = sitting.ask(action, target, state, slot);
        return new JournalPage.Opening(action, answer.explanation(), answer.asked());
    }
}
