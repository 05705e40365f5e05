package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.mark.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * What was done at a lesson.
 *
 * @param topic the topic
 * @param workKind the kind of work; null when none is said
 * @param planItem the item of the subject's plan that it fulfils; null when it fulfils none
 */
public record HeldLesson(
        String topic, @Nullable WorkKind workKind, @Nullable String planItem) {
    /**
     * A held lesson has a topic.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public HeldLesson {
        Invariant.check(!topic.isBlank(), "a held lesson must have a topic");
    }
}
