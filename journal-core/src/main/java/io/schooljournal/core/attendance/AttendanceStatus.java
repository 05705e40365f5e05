package io.schooljournal.core.attendance;

/** Attendance of a pupil at a lesson is one of three. */
public enum AttendanceStatus {
    /** Absent (отсутствовал, «н»). */
    ABSENT,
    /** Late (опоздал). */
    LATE,
    /** Present (присутствовал). */
    PRESENT
}
