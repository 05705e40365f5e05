package io.schooljournal.core.usecase;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import org.immutables.value.Value;

/** A new mark is what is to be put into an empty cell. */
@Value.Immutable
public interface NewMark {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs all members
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identifier the entry shall have.
     *
     * @return an identifier that no entry of the school has
     */
    EntryId entry();

    /**
     * Returns the kind of work the mark stands for.
     *
     * @return the kind; a later change keeps it
     */
    WorkKind workKind();

    /**
     * Returns the mark.
     *
     * @return the value
     */
    MarkValue value();

    /** Collects the members of a new mark. */
    final class Builder extends ImmutableNewMark.Builder {
        Builder() {}
    }
}
