package io.schooljournal.core.school;

/** A subject belongs to one of the areas that regulations tell apart. */
public enum SubjectArea {
    /** Russian language (русский язык). */
    RUSSIAN_LANGUAGE,
    /** Literature (литература). */
    LITERATURE,
    /** A foreign language (иностранный язык). */
    FOREIGN_LANGUAGE,
    /** Any other subject. */
    OTHER
}
