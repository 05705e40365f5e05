package io.schooljournal.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the lesson plan stands at its number and day ({@code sosh21: .a}).
 *
 * @param number the number of the lesson in the plan; null when it has none
 * @param topic the topic
 * @param plannedOn the local day for which it is planned; null when none is set
 */
public record PlannedTopic(
        @Nullable Integer number, String topic, @Nullable LocalDate plannedOn) implements Content {
    static PlannedTopic read(Members members) {
        return new PlannedTopic(
                members.optional("number", Integer::valueOf),
                members.text("topic"),
                members.optional("plannedOn", LocalDate::parse));
    }

    @Override
    public String written() {
        return topic;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("number", number)
                .add("topic", topic)
                .add("plannedOn", plannedOn)
                .build();
    }
}
