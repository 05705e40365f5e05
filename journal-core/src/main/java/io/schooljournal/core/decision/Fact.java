package io.schooljournal.core.decision;

/** A fact is a member of a request on which an outcome can depend, named by its JSON pointer. */
public enum Fact {
    /** The class of the page. */
    CLASS("/target/class"),
    /** The grade of the class. */
    GRADE("/target/grade"),
    /** The subject of the page. */
    SUBJECT("/target/subject"),
    /** The area of the subject. */
    SUBJECT_AREA("/target/subjectArea"),
    /** Lessons or out-of-lesson activity. */
    ACTIVITY("/target/activity"),
    /** The pupil concerned. */
    PUPIL("/target/pupil"),
    /** When the lesson starts. */
    LESSON_START("/target/lessonStart"),
    /** When the next lesson of the class in the subject starts. */
    NEXT_LESSON_START("/target/nextLessonStart"),
    /** The kind of work a mark stands for. */
    WORK_KIND("/target/workKind"),
    /** The kind of a final mark. */
    FINAL_KIND("/target/finalKind"),
    /** The last day of the study period, or the day a result was received. */
    PERIOD_END("/target/periodEnd"),
    /** Whether the year final mark of the pupil in the subject is set. */
    YEAR_FINALS_SET("/state/yearFinalsSet"),
    /** Whether the year final marks of the whole class are set. */
    JOURNAL_YEAR_FINALS_SET("/state/journalYearFinalsSet"),
    /** Whether the journal's year is closed. */
    YEAR_CLOSED("/state/yearClosed"),
    /** Whether the pupil is enrolled. */
    PUPIL_ENROLLED("/state/pupilEnrolled"),
    /** Whether consent to data processing is on file. */
    CONSENT_ON_FILE("/state/consentOnFile"),
    /** Whether a deputy head directed the administrator to make the change. */
    DIRECTIVE("/state/directive"),
    /** Whether the change is made to put a controller's remark right. */
    REMARK("/state/remark"),
    /** Whether there is an application for a correction. */
    CORRECTION("/state/correction"),
    /** The ground of the application. */
    CORRECTION_GROUND("/state/correction/ground"),
    /** How many documents came with the application. */
    CORRECTION_DOCUMENTS("/state/correction/documents"),
    /** Whether the application is registered. */
    CORRECTION_REGISTERED("/state/correction/registered"),
    /** What the head decided. */
    CORRECTION_DECISION("/state/correction/decision"),
    /** Whether there is a protocol of the retake. */
    CORRECTION_PROTOCOL("/state/correction/protocol"),
    /** The school's calendar, where a window counts school days. */
    CALENDAR("/calendar");

    private final String pointer;

    Fact(String pointer) {
        this.pointer = pointer;
    }

    /**
     * Returns where the fact stands in a request.
     *
     * @return a JSON pointer (RFC 6901)
     */
    public String pointer() {
        return pointer;
    }
}
