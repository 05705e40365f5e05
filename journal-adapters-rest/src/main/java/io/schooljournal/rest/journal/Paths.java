package io.schooljournal.rest.journal;

/**
 * Where things stand: a school has years, a year has classes, and a class of a year is one journal.
 *
 * <p>A host chooses the class of a resource by the most literal path alone, before it looks at methods: two classes share a
 * path entirely or not at all.
 */
final class Paths {
    static final String SCHOOL = "/api/v1/schools/{school}";
    static final String YEAR = SCHOOL + "/years/{year}";
    static final String JOURNAL = YEAR + "/classes/{class}";
    static final String PAGE = JOURNAL + "/pages/{subject}";
    static final String LESSON = JOURNAL + "/lessons/{lesson}";

    private Paths() {}
}
