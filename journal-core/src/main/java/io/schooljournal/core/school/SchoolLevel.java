package io.schooljournal.core.school;

/** Schooling has three levels (уровни общего образования); which grades each spans is data of the regulation. */
public enum SchoolLevel {
    /** Primary general education (начальное общее). */
    PRIMARY,
    /** Basic general education (основное общее). */
    BASIC,
    /** Secondary general education (среднее общее). */
    SECONDARY
}
