package io.schooljournal.core.decision;

/** What is allowed but late. */
public enum AdvisoryCode {
    /** The lesson record is late. */
    LESSON_RECORD_LATE,
    /** Attendance is late. */
    ATTENDANCE_LATE,
    /** The reason of an absence is late. */
    ABSENCE_REASON_LATE,
    /** Homework is late. */
    HOMEWORK_LATE,
    /** The mark is late. */
    MARK_LATE,
    /** The final mark is late. */
    FINAL_MARK_LATE
}
