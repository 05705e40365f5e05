package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A cell of a lesson's column is one mark that is to be put, changed or withdrawn together with others. */
@Value.Immutable
public interface MarkCell {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the identifier and the pupil
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identifier that the entry shall have; the same cell sent again is written once.
     *
     * @return the identifier, another one for each cell
     */
    EntryId id();

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
     * Returns the kind of work that a new mark stands for; a change keeps the kind it finds.
     *
     * @return the kind, {@link WorkKind#CURRENT} unless said otherwise
     */
    @Value.Default
    default WorkKind workKind() {
        return WorkKind.CURRENT;
    }

    /**
     * Returns the version that the editor saw.
     *
     * @return the version to change or withdraw, or 0, as it is unless said otherwise, to put a new mark
     */
    @Value.Default
    default int seen() {
        return 0;
    }

    /**
     * Returns what shall stand there.
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

    /** Collects the members of a cell. */
    final class Builder extends ImmutableMarkCell.Builder {
        Builder() {}
    }
}
