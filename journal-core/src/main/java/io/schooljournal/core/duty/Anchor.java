package io.schooljournal.core.duty;

/** What the term of a duty counts from. */
public enum Anchor {
    /** The first day of the academic year (начало учебного года). */
    YEAR_START,
    /** The first school day of the academic year (первый учебный день). */
    FIRST_SCHOOL_DAY,
    /** The last day of the academic year (окончание учебного года). */
    YEAR_END,
    /** The first day of a study period (начало учебного периода). */
    PERIOD_START,
    /** The last day of a study period (окончание учебного периода). */
    PERIOD_END,
    /** The last school day of a study period; its holidays start on the day after (последний день перед каникулами). */
    LAST_SCHOOL_DAY,
    /** A lesson of a subject in a class or subgroup, by its start (урок). */
    LESSON,
    /** The lesson of the same subject and class or subgroup that follows, by its start (следующий урок). */
    NEXT_LESSON,
    /** The day an employee starts work (приём на работу). */
    EMPLOYMENT,
    /** The day an employee's contract ends (увольнение). */
    DISMISSAL,
    /** The day of a pupil's first lessons: the start of the year, or of enrolment in mid-year (начало занятий). */
    CLASSES_START,
    /** The day of a pupil's withdrawal (отчисление). */
    WITHDRAWAL,
    /** The day of a family's application (заявление). */
    APPLICATION,
    /** The instant of a controller's remark (замечание). */
    REMARK,
    /** The instant a letter was received (письмо). */
    LETTER,
    /** The day, or if known the instant, a result was received (получение результата). */
    RECEIPT,
    /** The day something came to be known or changed (выявление, изменение). */
    DISCOVERY;

    /**
     * Tells whether the calendar alone says when it happens.
     *
     * @return false for what happens to people and entries
     */
    public boolean isOfCalendar() {
        return ordinal() <= LAST_SCHOOL_DAY.ordinal();
    }
}
