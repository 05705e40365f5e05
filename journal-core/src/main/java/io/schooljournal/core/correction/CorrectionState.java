package io.schooljournal.core.correction;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far an application for a correction has come, as far as that is known.
 *
 * <p>A part that is null is not known. That there is no application at all is a fact of its own: {@link #none()}.
 */
@Value.Immutable
public interface CorrectionState {
    /**
     * Returns an empty builder.
     *
     * @return a builder of an application of which nothing is known yet
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the state in which there is no application.
     *
     * @return the one state that does not {@linkplain #exists() exist}
     */
    static CorrectionState none() {
        return NoCorrection.NONE;
    }

    /**
     * Tells whether there is an application.
     *
     * @return false only for {@link #none()}
     */
    @Value.Default
    default boolean exists() {
        return true;
    }

    /**
     * Returns the ground.
     *
     * @return the ground, or null when it is not known
     */
    @Nullable
    CorrectionGround ground();

    /**
     * Returns how many documents came with the application.
     *
     * @return the number, at least 0, or null when it is not known
     */
    @Nullable
    Integer documents();

    /**
     * Tells whether the application has its registration number ({@code sosh21: }).
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean registered();

    /**
     * Returns the head's decision.
     *
     * @return the decision, or null when it is not known
     */
    @Nullable
    CorrectionDecision decision();

    /**
     * Tells whether there is a protocol of the retake ({@code sosh21: }).
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean protocol();

    /** Collects what is known of an application. */
    final class Builder extends ImmutableCorrectionState.Builder {
        Builder() {}
    }
}
