package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that was held though it does not stand in the timetable; it has no substitute, since nobody appointed one.
 *
 * @param subject the subject
 * @param lesson the identifier that it shall have
 * @param startsAt when it started
 * @param endsAt when it ended; null when it is not known
 * @param subgroup the subgroup; null for the whole class
 * @param teacher who gave it; null when it is not said
 */
public record UntimetabledLesson(
        SubjectId subject,
        LessonId lesson,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable SubgroupId subgroup,
        @Nullable PersonId teacher) {}
