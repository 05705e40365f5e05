package io.schooljournal.core.lesson;

import io.schooljournal.core.Invariant;

/**
 * Identifies a lesson (урок, занятие) in the school's records.
 *
 * @param value the opaque identifier
 */
public record LessonId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public LessonId {
        Invariant.identifier("lesson id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
