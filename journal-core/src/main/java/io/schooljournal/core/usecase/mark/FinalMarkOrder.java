package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What shall stand as a pupil's final mark in a subject. */
@Value.Immutable
public interface FinalMarkOrder {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the subject, the pupil and the kind
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the subject.
     *
     * @return the subject
     */
    SubjectId subject();

    /**
     * Returns the pupil.
     *
     * @return the pupil
     */
    PupilId pupil();

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    FinalKind kind();

    /**
     * Returns what it is the mark of.
     *
     * @return the identifier of the study period, or the name of the examination; empty, as it is unless said otherwise, for
     *     the year and the result
     */
    @Value.Default
    default String period() {
        return "";
    }

    /**
     * Returns the mark.
     *
     * @return the value, or null to withdraw the mark
     */
    @Nullable
    MarkValue value();

    /**
     * Returns the day on which the result of an examination was received; a change keeps the day it finds.
     *
     * @return a local day of the school, or null when it is no examination
     */
    @Nullable
    LocalDate receivedOn();

    /**
     * Returns when on that day it was received; a change keeps the instant it finds.
     *
     * @return the instant, or null when only the day is known
     */
    @Nullable
    Instant receivedAt();

    /**
     * Returns the version that the editor saw.
     *
     * @return the version to change or withdraw, or 0, as it is unless said otherwise, to set a new mark
     */
    @Value.Default
    default int seen() {
        return 0;
    }

    /** Collects the members of an order. */
    final class Builder extends ImmutableFinalMarkOrder.Builder {
        Builder() {}
    }
}
