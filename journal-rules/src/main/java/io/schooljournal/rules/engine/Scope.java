package io.schooljournal.rules.engine;

/** A grant reaches as far as its scope. */
public enum Scope {
    /** The whole school. */
    SCHOOL,
    /** The classes of the deputy's levels. */
    OWN_LEVELS,
    /** The class of the class teacher. */
    OWN_CLASS,
    /** The pages of the subject teacher: own subject in own classes or subgroups. */
    OWN_PAGE,
    /** The pupils of the parent, or the pupil himself or herself. */
    OWN_PUPIL
}
