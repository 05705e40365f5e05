package io.schooljournal.core.content;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubgroupId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson stands in the timetable, may be given to a substitute, and is recorded once it is held ({@code sosh21:P-5.5.i}, {@code sosh21:P-5.5.j}).
 *
 * @param startsAt when it starts
 * @param endsAt when it ends; null when it is not known
 * @param subgroup the subgroup; null for the whole class
 * @param number the number of the lesson on its day; null when it has none
 * @param teacher the regular teacher; null when it is not said
 * @param substitute who substitutes; null when nobody does
 * @param topic the topic that was recorded; null while the lesson is not recorded
 * @param workKind the kind of work that was done; null when none was recorded
 * @param planItem the item of the plan it fulfils; null when it fulfils none
 */
public record LessonRecord(
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable SubgroupId subgroup,
        @Nullable Integer number,
        @Nullable PersonId teacher,
        @Nullable PersonId substitute,
        @Nullable String topic,
        @Nullable WorkKind workKind,
        @Nullable String planItem)
        implements Content {
    /**
     * Returns a lesson of the whole class of which only its start is known.
     *
     * @param startsAt when it starts
     * @return the lesson, not recorded yet
     */
    public static LessonRecord at(Instant startsAt) {
        return new LessonRecord(startsAt, null, null, null, null, null, null, null, null);
    }

    static LessonRecord read(Members members) {
        return new LessonRecord(
                Instant.parse(members.text("startsAt")),
                members.optional("endsAt", Instant::parse),
                members.optional("subgroup", SubgroupId::new),
                members.optional("number", Integer::valueOf),
                members.optional("teacher", PersonId::new),
                members.optional("substitute", PersonId::new),
                members.optional("topic"),
                members.optional("workKind", WorkKind::valueOf),
                members.optional("planItem"));
    }

    @Override
    public String written() {
        return topic == null ? "lesson " + startsAt : topic;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("startsAt", startsAt)
                .add("endsAt", endsAt)
                .add("subgroup", subgroup)
                .add("number", number)
                .add("teacher", teacher)
                .add("substitute", substitute)
                .add("topic", topic)
                .add("workKind", workKind)
                .add("planItem", planItem)
                .build();
    }

    /**
     * Tells whether the lesson is recorded as held.
     *
     * @return true when it has a topic
     */
    public boolean recorded() {
        return topic != null;
    }
}
