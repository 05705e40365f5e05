package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A new mark is what is to be put into an empty slot. */
@Value.Immutable
public interface NewMark {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the lesson, the pupil and the value
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
     * Returns the kind of work the mark stands for.
     *
     * @return the kind, {@link WorkKind#CURRENT} unless said otherwise; a later change keeps it
     */
    @Value.Default
    default WorkKind workKind() {
        return WorkKind.CURRENT;
    }

    /**
     * Returns the mark.
     *
     * @return the value
     */
    MarkValue value();

    /**
     * Returns what the mark is for.
     *
     * @return the comment, or null when nothing is said
     */
    @Nullable
    String comment();

    /** Collects the members of a new mark. */
    final class Builder extends ImmutableNewMark.Builder {
        Builder() {}
    }
}
