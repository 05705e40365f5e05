package io.schooljournal.rest.form;

import io.schooljournal.core.content.PlannedTopic;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan of lessons (тема календарно-тематического плана).
 *
 * @param number its number
 * @param topic the topic
 * @param plannedOn the local day it is planned for
 */
public record TopicMessage(
        @Nullable @Min(1) @Max(1000) Integer number,
        @NotBlank @Size(max = Sizes.TEXT) String topic,
        @Nullable LocalDate plannedOn) {
    /**
     * Returns the item.
     *
     * @return the planned topic
     */
    public PlannedTopic planned() {
        return new PlannedTopic(number, topic, plannedOn);
    }
}
