package io.schooljournal.core.decision;

/**
 * Everything a person may ask to do with the journal; the codes are fixed by the contract, more may come.
 *
 * <p>The vocabulary is closed, so that a regulation can be compiled into tables that have a row for each action.
 */
public enum Action {
    /** Read the journal page of a class and subject (просмотр страницы журнала). */
    READ_JOURNAL,
    /** Read the diary of a pupil (просмотр дневника). */
    READ_DIARY,
    /** Record a held lesson: date, topic (запись урока). */
    RECORD_LESSON,
    /** Record attendance at a lesson (отметка о посещаемости). */
    RECORD_ATTENDANCE,
    /** Record the reason of an absence (причина пропуска). */
    SET_ABSENCE_REASON,
    /** Assign homework (домашнее задание). */
    ASSIGN_HOMEWORK,
    /** Enter a mark of a lesson (выставление отметки). */
    PUT_MARK,
    /** Change or annul a mark of a lesson (исправление отметки). */
    CHANGE_MARK,
    /** Enter or change a final mark (итоговая отметка). */
    SET_FINAL_MARK,
    /** Apply for a correction of a closed entry (заявление об исправлении). */
    REQUEST_CORRECTION,
    /** Grant or refuse a correction (решение об исправлении). */
    DECIDE_CORRECTION,
    /** Enter a granted correction; its target is the corrected entry's own (внесение исправления). */
    APPLY_CORRECTION,
    /** Edit a pupil's card (карточка обучающегося). */
    EDIT_PUPIL_CARD,
    /** Edit the subgroup lists of a class (списки подгрупп). */
    EDIT_SUBGROUPS,
    /** Enrol or withdraw a pupil (зачисление, отчисление). */
    ENROL_PUPIL,
    /** Edit the staff section (раздел о сотрудниках). */
    EDIT_STAFF_CARD,
    /** Make a control remark (замечание по ведению журнала). */
    ADD_REMARK,
    /** Print pages of the journal (печать журнала). */
    PRINT_JOURNAL,
    /** Certify a printed copy (заверение копии). */
    CERTIFY_COPY,
    /** Sign a printed sheet after checking it (подпись листов бумажной копии). */
    SIGN_COPY,
    /** Issue an extract of marks to a family (выписка). */
    ISSUE_EXTRACT,
    /** Read the school's summaries, which name no pupil (сводные отчёты по школе). */
    READ_SUMMARY,
    /** Read the lists of classes and staff (списки классов и сотрудников). */
    READ_LISTS,
    /** Appoint a person to a role, or allot a subject's page to a teacher (назначение, закрепление страниц). */
    ASSIGN_ROLE,
    /** Give or end an employee's access (реквизиты доступа сотрудников). */
    MANAGE_STAFF_ACCESS,
    /** Give or end the access of a pupil or a parent (реквизиты доступа обучающихся и родителей). */
    MANAGE_FAMILY_ACCESS,
    /** Record consent to the processing of personal data (согласие на обработку персональных данных). */
    RECORD_CONSENT,
    /** Close the academic year, open the next one and promote the classes (закрытие года, перевод). */
    CLOSE_YEAR,
    /** Edit the school's card, classes, curricula and regime (сведения о школе, учебный план). */
    EDIT_SCHOOL_DATA,
    /** Enter the lesson plan (календарно-тематическое планирование). */
    EDIT_PLAN,
    /** Enter the timetable (расписание). */
    EDIT_TIMETABLE,
    /** Edit the calendar of events, news and announcements (мероприятия, объявления). */
    EDIT_EVENTS,
    /** Write a letter to a family or to the school (переписка). */
    WRITE_LETTER,
    /** Make a backup or hand data over to the archive (резервная копия, архив). */
    BACK_UP
}
