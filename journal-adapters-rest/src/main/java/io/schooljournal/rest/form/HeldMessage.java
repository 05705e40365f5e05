package io.schooljournal.rest.form;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a lesson (запись урока).
 *
 * @param topic the topic
 * @param workKind the kind of work, when it was set
 * @param planItem the item of the plan
 */
public record HeldMessage(
        @NotBlank @Size(max = Sizes.TEXT) String topic,
        @Nullable WorkKind workKind,
        @Nullable @Size(min = 1, max = Sizes.NAME) String planItem) {
    /**
     * Returns what was done.
     *
     * @return the record
     */
    public HeldLesson held() {
        return new HeldLesson(topic, workKind, planItem);
    }
}
