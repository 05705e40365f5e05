package io.schooljournal.core.lesson;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A lesson (урок) is held for one class or subgroup in one subject from a known instant on. */
@Value.Immutable
public interface Lesson {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the identifiers, the grade and the start
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the lesson's identifier.
     *
     * @return the identifier
     */
    LessonId id();

    /**
     * Returns the class.
     *
     * @return the class
     */
    ClassId schoolClass();

    /**
     * Returns the grade of the class in the lesson's academic year.
     *
     * @return the grade
     */
    Grade grade();

    /**
     * Returns the subject.
     *
     * @return the subject
     */
    SubjectId subject();

    /**
     * Returns the area of the subject.
     *
     * @return the area; {@link SubjectArea#OTHER} unless said otherwise
     */
    @Value.Default
    default SubjectArea area() {
        return SubjectArea.OTHER;
    }

    /**
     * Returns whether it is a lesson of the curriculum or out-of-lesson activity.
     *
     * @return the activity; {@link Activity#LESSONS} unless said otherwise
     */
    @Value.Default
    default Activity activity() {
        return Activity.LESSONS;
    }

    /**
     * Returns the subgroup.
     *
     * @return the subgroup, or null when the whole class has the lesson
     */
    @Nullable
    SubgroupId subgroup();

    /**
     * Returns the instant at which the lesson starts.
     *
     * @return the start
     */
    Instant startsAt();

    /**
     * Returns who substitutes for the regular teacher.
     *
     * @return the substitute, or null when there is none
     */
    @Nullable
    PersonId substitute();

    /** Collects the parts of a lesson. */
    final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
