package io.schooljournal.core.school;

/** A page of the journal records lessons or out-of-lesson activity; a deputy head may keep only one of the two. */
public enum Activity {
    /** Lessons of the curriculum (урочная деятельность). */
    LESSONS,
    /** Optional courses, clubs, electives (внеурочная деятельность). */
    OUT_OF_LESSON
}
