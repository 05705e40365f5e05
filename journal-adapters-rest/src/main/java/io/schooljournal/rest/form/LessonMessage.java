package io.schooljournal.rest.form;

import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubgroupId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson (урок) of the timetable, whole: what is left out is taken away.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param subgroup the subgroup that has it
 * @param number its number in the day
 * @param teacher whose lesson it is
 * @param substitute who gives it instead
 * @param topic what was done; kept as it stands
 * @param workKind the kind of work; kept as it stands
 * @param planItem the item of the plan; kept as it stands
 */
public record LessonMessage(
        @NotNull Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Size(min = 1, max = Sizes.NAME) String subgroup,
        @Nullable @Min(0) @Max(20) Integer number,
        @Nullable @Size(min = 1, max = Sizes.NAME) String teacher,
        @Nullable @Size(min = 1, max = Sizes.NAME) String substitute,
        @Nullable @Size(min = 1, max = Sizes.TEXT) String topic,
        @Nullable WorkKind workKind,
        @Nullable @Size(min = 1, max = Sizes.NAME) String planItem) {
    /**
     * Returns what is to stand in the journal.
     *
     * @return the lesson
     */
    public LessonRecord lesson() {
        return new LessonRecord(
                startsAt,
                endsAt,
                subgroup == null ? null : new SubgroupId(subgroup),
                number,
                teacher == null ? null : new PersonId(teacher),
                substitute == null ? null : new PersonId(substitute),
                topic,
                workKind,
                planItem);
    }
}
