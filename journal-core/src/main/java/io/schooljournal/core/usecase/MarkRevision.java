package io.schooljournal.core.usecase;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.mark.MarkValue;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A revision is what shall stand in a cell instead of the version its editor saw. */
@Value.Immutable
public interface MarkRevision {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the entry and the version that was seen
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identifier the new version shall have.
     *
     * @return an identifier that no entry of the school has
     */
    EntryId entry();

    /**
     * Returns the version that the editor saw and wants to replace.
     *
     * @return the version, at least 1
     */
    int seen();

    /**
     * Returns what shall stand in the cell.
     *
     * @return the value, or null to annul the mark
     */
    @Nullable
    MarkValue value();

    /** Collects the members of a revision. */
    final class Builder extends ImmutableMarkRevision.Builder {
        Builder() {}
    }
}
