package io.schooljournal.core.duty;

/** What shows when a duty was done. */
public enum Evidence {
    /** A record that this duty was done, by its code (отметка о выполнении). */
    DUTY,
    /** The plan item was entered (внесение темы планирования). */
    PLAN_ENTERED,
    /** The timetable was entered (внесение расписания). */
    TIMETABLE_ENTERED,
    /** The lesson was recorded (запись урока). */
    LESSON_RECORDED,
    /** Homework was entered (внесение домашнего задания). */
    HOMEWORK_ENTERED,
    /** The mark was entered (внесение отметки). */
    MARK_ENTERED,
    /** Attendance was entered (внесение посещаемости). */
    ATTENDANCE_ENTERED,
    /** The reason of the absence was entered (внесение причины пропуска). */
    ABSENCE_REASON_ENTERED,
    /** The final mark was entered (внесение итоговой отметки). */
    FINAL_MARK_ENTERED,
    /** The final mark was published to the family (доведение итоговой отметки). */
    FINAL_MARK_PUBLISHED,
    /** Parents were told of the lowered mark (уведомление о снижении). */
    LOWERING_NOTIFIED,
    /** The employee got access (выдача доступа сотруднику). */
    STAFF_ACCESS_GIVEN,
    /** The employee's access was ended (отключение сотрудника). */
    STAFF_ACCESS_REMOVED,
    /** The pupil or parent got access (выдача доступа семье). */
    FAMILY_ACCESS_GIVEN,
    /** The pupil's or parent's access was ended (отключение семьи). */
    FAMILY_ACCESS_REMOVED,
    /** The remark was resolved (устранение замечания). */
    REMARK_RESOLVED,
    /** The letter was answered (ответ на письмо). */
    LETTER_ANSWERED
}
