package io.schooljournal.rest.journal;

/** Where things stand: a school has years, a year has classes, and a class of a year is one journal. */
final class Paths {
    static final String SCHOOL = "/api/v1/schools/{school}";
    static final String YEAR = SCHOOL + "/years/{year}";
    static final String JOURNAL = YEAR + "/classes/{class}";
    static final String LESSON = JOURNAL + "/lessons/{lesson}";

    private Paths() {}
}
