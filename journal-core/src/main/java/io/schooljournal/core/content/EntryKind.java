package io.schooljournal.core.content;

import io.schooljournal.core.decision.Action;
import java.util.Set;

/** A kind of entries, with the actions by which entries of that kind are made. */
public enum EntryKind {
    /** A class's journal of a year: opened and closed on an order (открытие и закрытие журнала). */
    JOURNAL_YEAR(Action.CLOSE_YEAR),
    /** A subject's page (страница предмета). */
    PAGE(Action.EDIT_SCHOOL_DATA),
    /** A pupil on the list of the class (список класса). */
    MEMBERSHIP(Action.ENROL_PUPIL),
    /** A pupil's card (карточка обучающегося). */
    PUPIL_CARD(Action.EDIT_PUPIL_CARD),
    /** A subgroup and its pupils (подгруппа). */
    SUBGROUP(Action.EDIT_SUBGROUPS),
    /** A topic of the lesson plan (тема календарно-тематического плана). */
    PLAN_ITEM(Action.EDIT_PLAN),
    /** A subject's hours in the timetable of a study period (расписание). */
    TIMETABLE(Action.EDIT_TIMETABLE),
    /** A lesson, as it is put into the timetable, given to a substitute, and recorded once held (урок). */
    LESSON(Action.EDIT_TIMETABLE, Action.RECORD_LESSON, Action.APPLY_CORRECTION),
    /** Homework of a lesson (домашнее задание). */
    HOMEWORK(Action.ASSIGN_HOMEWORK, Action.APPLY_CORRECTION),
    /** A mark of a pupil at a lesson (отметка). */
    MARK(Action.PUT_MARK, Action.CHANGE_MARK, Action.APPLY_CORRECTION),
    /** Whether a pupil was at a lesson (посещаемость). */
    ATTENDANCE(Action.RECORD_ATTENDANCE, Action.APPLY_CORRECTION),
    /** The reason of an absence (причина пропуска). */
    ABSENCE_REASON(Action.SET_ABSENCE_REASON, Action.APPLY_CORRECTION),
    /** A final mark (итоговая отметка). */
    FINAL_MARK(Action.SET_FINAL_MARK, Action.APPLY_CORRECTION),
    /** Parents are told that a period's mark will be lower than expected (уведомление о снижении отметки). */
    LOWERING_NOTICE(Action.WRITE_LETTER),
    /** A controller's remark and its removal (замечание). */
    REMARK(Action.ADD_REMARK, Action.WRITE_LETTER),
    /** An application for a correction, with every step it takes (заявление об исправлении). */
    CORRECTION(Action.REQUEST_CORRECTION, Action.DECIDE_CORRECTION, Action.READ_LISTS, Action.APPLY_CORRECTION),
    /** A deputy head's directive to the administrator to correct an entry (распоряжение). */
    DIRECTIVE(
            Action.RECORD_LESSON,
            Action.RECORD_ATTENDANCE,
            Action.SET_ABSENCE_REASON,
            Action.ASSIGN_HOMEWORK,
            Action.PUT_MARK,
            Action.CHANGE_MARK,
            Action.SET_FINAL_MARK),
    /** A printed copy: signed, certified, in the register of copies (бумажная копия). */
    PAPER_COPY(Action.PRINT_JOURNAL, Action.SIGN_COPY, Action.CERTIFY_COPY),
    /** An extract for a family (выписка). */
    EXTRACT(Action.ISSUE_EXTRACT),
    /** Consent to the processing of a pupil's data (согласие на обработку персональных данных). */
    CONSENT(Action.RECORD_CONSENT),
    /** The access of a pupil or a parent (доступ обучающегося, родителя). */
    FAMILY_ACCESS(Action.MANAGE_FAMILY_ACCESS),
    /** A visit of the diary (посещение дневника). */
    VISIT(Action.READ_DIARY),
    /** A person's appointment to a role (назначение). */
    APPOINTMENT(Action.ASSIGN_ROLE),
    /** An employee's card (карточка сотрудника). */
    STAFF_CARD(Action.EDIT_STAFF_CARD),
    /** An employee's access (доступ сотрудника). */
    STAFF_ACCESS(Action.MANAGE_STAFF_ACCESS),
    /** A letter and its answer (переписка). */
    LETTER(Action.WRITE_LETTER),
    /** An event or announcement (мероприятие, объявление). */
    ANNOUNCEMENT(Action.EDIT_EVENTS),
    /** A backup or a hand-over to the archive (резервная копия, передача в архив). */
    BACKUP(Action.BACK_UP);

    /** Never changes: what {@link Set#of(Object[])} returns cannot. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Action> actions;

    EntryKind(Action... actions) {
        this.actions = Set.of(actions);
    }

    /**
     * Returns the actions by which entries of this kind are made.
     *
     * @return at least one action
     */
    public Set<Action> actions() {
        return actions;
    }
}
