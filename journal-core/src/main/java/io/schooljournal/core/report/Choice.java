package io.schooljournal.core.report;

import java.util.Locale;

/** By what a document is limited. */
public enum Choice {
    /** One class (класс). */
    CLASS,
    /** One study period (учебный период). */
    PERIOD,
    /** One pupil (обучающийся). */
    PUPIL,
    /** One subject (предмет). */
    SUBJECT,
    /** One employee (сотрудник). */
    TEACHER,
    /** One month of one year (месяц). */
    MONTH,
    /** The week, from Monday, in which a day lies (неделя). */
    WEEK;

    /**
     * Returns the choice as commands and messages name it.
     *
     * @return such as {@code class}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
