package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A revision is what shall stand in a slot instead of the version its editor saw. */
@Value.Immutable
public interface MarkRevision {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the lesson, the pupil and the version that was seen
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the lesson.
     *
     * @return a lesson of the journal
     */
    LessonId lesson();

    /**
     * Returns the pupil.
     *
     * @return the pupil
     */
    PupilId pupil();

    /**
     * Returns the place of the mark beside other marks of the pupil at the lesson.
     *
     * @return the place, 1 unless said otherwise
     */
    @Value.Default
    default int place() {
        return 1;
    }

    /**
     * Returns the version that the editor saw and wants to replace.
     *
     * @return the version, at least 1
     */
    int seen();

    /**
     * Returns what shall stand in the slot.
     *
     * @return the value, or null to withdraw the mark
     */
    @Nullable
    MarkValue value();

    /**
     * Returns what the mark is for.
     *
     * @return the comment, or null when nothing is said
     */
    @Nullable
    String comment();

    /** Collects the members of a revision. */
    final class Builder extends ImmutableMarkRevision.Builder {
        Builder() {}
    }
}
