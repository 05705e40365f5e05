package io.schooljournal.core.calendar;

/** Study periods come in four lengths. */
public enum PeriodKind {
    /** The whole academic year (учебный год). */
    YEAR,
    /** A half-year (полугодие). */
    HALF_YEAR,
    /** A trimester (триместр). */
    TRIMESTER,
    /** A quarter (четверть). */
    QUARTER
}
