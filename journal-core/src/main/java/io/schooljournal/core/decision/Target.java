package io.schooljournal.core.decision;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about: the page, the pupil, the lesson, the work.
 *
 * <p>A member that is null is not known, with three exceptions that say there is none: {@link #subgroup()} (the whole
 * class), {@link #substitute()} and {@link #classesEnd()}; and of a corrected entry {@link #workKind()} and
 * {@link #finalKind()}, both null when it is no mark, and {@link #lessonStart()}, null when it has no lesson.
 */
@Value.Immutable
public interface Target {
    /**
     * Returns an empty builder.
     *
     * @return a builder of a target of which nothing is known yet
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the class.
     *
     * @return the class, or null when it is not known
     */
    @Nullable
    ClassId schoolClass();

    /**
     * Returns the grade of the class.
     *
     * @return the grade, or null when it is not known
     */
    @Nullable
    Grade grade();

    /**
     * Returns the subject.
     *
     * @return the subject, or null when it is not known
     */
    @Nullable
    SubjectId subject();

    /**
     * Returns the area of the subject.
     *
     * @return the area, or null when it is not known
     */
    @Nullable
    SubjectArea subjectArea();

    /**
     * Returns the module of the page.
     *
     * @return the activity, or null when it is not known
     */
    @Nullable
    Activity activity();

    /**
     * Returns the subgroup.
     *
     * @return the subgroup, or null when the entry is for the whole class
     */
    @Nullable
    SubgroupId subgroup();

    /**
     * Returns the pupil.
     *
     * @return the pupil, or null when it is not known
     */
    @Nullable
    PupilId pupil();

    /**
     * Returns the instant at which the lesson starts.
     *
     * @return the start, or null when it is not known
     */
    @Nullable
    Instant lessonStart();

    /**
     * Returns the instant at which the next lesson of the same class (and subgroup) and subject starts.
     *
     * <p>Only a regulation that keeps a window open until then asks for it. Where no lesson follows, the lesson's own
     * start says so: the window then is as long as its days.
     *
     * @return the start, or null when it is not known
     */
    @Nullable
    Instant nextLessonStart();

    /**
     * Returns who substitutes at the lesson.
     *
     * @return the substitute, or null when there is none
     */
    @Nullable
    PersonId substitute();

    /**
     * Returns the instant at which the class's last lesson of that day ends.
     *
     * @return the end, or null when it is not given, in which case no deadline counts from it
     */
    @Nullable
    Instant classesEnd();

    /**
     * Returns the kind of work a mark stands for.
     *
     * @return the kind, or null when it is not known or the entry is no mark of a lesson
     */
    @Nullable
    WorkKind workKind();

    /**
     * Returns the kind of a final mark.
     *
     * @return the kind, or null when it is not known or the entry is no final mark
     */
    @Nullable
    FinalKind finalKind();

    /**
     * Returns the last day of the study period; for {@link FinalKind#EXAM} and {@link FinalKind#STATE_EXAM} the day on
     * which the result was received.
     *
     * @return a local day of the school, or null when it is not known
     */
    @Nullable
    LocalDate periodEnd();

    /**
     * Returns the instant at which the result of an exam or of the final assessment was received.
     *
     * @return the instant, or null when only the day is known, in which case whole days are counted
     */
    @Nullable
    Instant receivedAt();

    /** Collects the parts of a target. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
