package io.schooljournal.rest.journal;

/**
 * Where things stand: a school has years, a year has classes, and a class of a year is one journal.
 *
 * <p>A host chooses the class of a resource by the most literal path alone, before it looks at methods: two classes share a
 * path entirely or not at all.
 */
public final class Paths {
    /** A school. */
    public static final String SCHOOL = "/api/v1/schools/{school}";
    /** An academic year of a school, named by the calendar year it begins in. */
    public static final String YEAR = SCHOOL + "/years/{year}";
    /** A class of a year, whose journal it is. */
    public static final String JOURNAL = YEAR + "/classes/{class}";
    /** A subject's page of a journal. */
    public static final String PAGE = JOURNAL + "/pages/{subject}";
    /** A lesson of a journal. */
    public static final String LESSON = JOURNAL + "/lessons/{lesson}";

    private Paths() {}
}
