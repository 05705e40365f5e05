package io.schooljournal.rest.form;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.UntimetabledLesson;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that was held although the timetable did not have it.
 *
 * @param startsAt when it began
 * @param endsAt when it ended
 * @param subgroup the subgroup that had it
 * @param teacher who gave it
 * @param topic the topic
 * @param workKind the kind of work
 * @param planItem the item of the plan
 */
public record UntimetabledMessage(
        @NotNull Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Size(min = 1, max = Sizes.NAME) String subgroup,
        @Nullable @Size(min = 1, max = Sizes.NAME) String teacher,
        @NotBlank @Size(max = Sizes.TEXT) String topic,
        @Nullable WorkKind workKind,
        @Nullable @Size(min = 1, max = Sizes.NAME) String planItem) {
    /**
     * Returns the lesson.
     *
     * @param subject the subject
     * @param id the identifier of the lesson
     * @return the lesson
     */
    public UntimetabledLesson lesson(SubjectId subject, LessonId id) {
        return new UntimetabledLesson(
                subject,
                id,
                startsAt,
                endsAt,
                subgroup == null ? null : new SubgroupId(subgroup),
                teacher == null ? null : new PersonId(teacher));
    }

    /**
     * Returns what was done.
     *
     * @return the record
     */
    public HeldLesson held() {
        return new HeldLesson(topic, workKind, planItem);
    }
}
