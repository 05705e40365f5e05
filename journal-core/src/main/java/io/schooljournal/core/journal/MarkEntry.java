package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A mark of a lesson (отметка) as it was entered, changed or annulled at one instant. */
@Value.Immutable
public non-sealed interface MarkEntry extends Entry {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs all members but the value and what is superseded
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where the mark stands.
     *
     * @return the cell
     */
    Cell cell();

    /**
     * Returns the kind of work the mark stands for.
     *
     * @return the kind, the same in every version
     */
    WorkKind workKind();

    /**
     * Returns the mark.
     *
     * @return the value, or null when this version annuls the mark
     */
    @Nullable
    MarkValue value();

    /**
     * Tells whether this version annuls the mark.
     *
     * @return true when it has no value
     */
    default boolean annulled() {
        return value() == null;
    }

    @Override
    default @Nullable String written() {
        MarkValue value = value();
        return value == null ? null : value.toString();
    }

    @Override
    default ChainHash digest() {
        return new CanonicalForm("mark-entry/1")
                .journal(journal())
                .member("entry", id())
                .member("pupil", cell().pupil())
                .member("lesson", cell().lesson())
                .member("place", cell().place())
                .member("workKind", workKind())
                .member("value", written())
                .member("version", version())
                .member("supersedes", supersedes())
                .instant("enteredAt", enteredAt())
                .member("enteredBy", enteredBy())
                .hash();
    }

    /**
     * The first version has a value and supersedes nothing; every later one supersedes another; instants are whole
     * microseconds.
     *
     * @throws IllegalArgumentException when it is not so
     */
    @Value.Check
    default void check() {
        Invariant.check(version() >= 1, "version of an entry must be at least 1, not `" + version() + "`");
        Invariant.check(
                (version() == 1) == (supersedes() == null),
                "entry `" + id() + "` must supersede another exactly when its version is above 1");
        Invariant.check(version() > 1 || !annulled(), "first version of entry `" + id() + "` must have a value");
        Moment.checkWhole(enteredAt());
    }

    /** Collects the members of a mark. */
    final class Builder extends ImmutableMarkEntry.Builder {
        Builder() {}
    }
}
