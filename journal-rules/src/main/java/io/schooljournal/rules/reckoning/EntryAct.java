package io.schooljournal.rules.reckoning;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that are somebody's duty where a deadline binds them. */
enum EntryAct {
    LESSON_RECORD("записать проведённый урок", "record the lesson", Evidence.LESSON_RECORDED, DutyScope.LESSON),
    ATTENDANCE(
            "отметить посещаемость урока",
            "record the lesson's attendance",
            Evidence.ATTENDANCE_ENTERED,
            DutyScope.LESSON),
    HOMEWORK("внести домашнее задание", "enter the homework", Evidence.HOMEWORK_ENTERED, DutyScope.LESSON),
    MARK("выставить отметки за урок", "enter the lesson's marks", Evidence.MARK_ENTERED, DutyScope.LESSON),
    ABSENCE_REASON(
            "указать причину пропуска",
            "enter the reason of the absence",
            Evidence.ABSENCE_REASON_ENTERED,
            DutyScope.ENTRY),
    FINAL_MARK("выставить итоговую отметку", "set the final mark", Evidence.FINAL_MARK_ENTERED, DutyScope.ENTRY);

    private final String ru;
    private final String en;
    final Evidence evidence;
    final DutyScope per;

    EntryAct(String ru, String en, Evidence evidence, DutyScope per) {
        this.ru = ru;
        this.en = en;
        this.evidence = evidence;
        this.per = per;
    }

    Text what() {
        return new Text(ru, en);
    }

    List<Role> who() {
        return List.of(Role.SUBJECT_TEACHER);
    }

    /** The duty to take an action, or null when nobody has to take it. */
    static @Nullable EntryAct of(Action action) {
        return switch (action) {
            case RECORD_LESSON -> LESSON_RECORD;
            case RECORD_ATTENDANCE -> ATTENDANCE;
            case ASSIGN_HOMEWORK -> HOMEWORK;
            case PUT_MARK -> MARK;
            case SET_ABSENCE_REASON -> ABSENCE_REASON;
            case SET_FINAL_MARK -> FINAL_MARK;
            default -> null;
        };
    }
}
