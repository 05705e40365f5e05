package io.schooljournal.core.mark;

/** A final mark sums up a study period, a year or an examination. */
public enum FinalKind {
    /** Of a quarter, trimester or half-year (отметка за учебный период). */
    PERIOD,
    /** Of the academic year (годовая). */
    YEAR,
    /** Of an examination of the school (экзаменационная). */
    EXAM,
    /** Of a state examination: OGE, GVE, EGE (государственная итоговая аттестация). */
    STATE_EXAM,
    /** The mark that goes into the certificate (итоговая). */
    RESULT
}
