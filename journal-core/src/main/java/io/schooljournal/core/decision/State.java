package io.schooljournal.core.decision;

import io.schooljournal.core.correction.CorrectionState;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How things stand at the instant of the request; a fact that is null is not known. */
@Value.Immutable
public interface State {
    /**
     * Returns an empty builder.
     *
     * @return a builder of a state of which nothing is known yet
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the state of an ordinary day: an enrolled pupil with consent, an open year, no finals, no directive, no
     * remark and no correction.
     *
     * @return a state in which every fact is known
     */
    static State ordinary() {
        return builder()
                .yearFinalsSet(false)
                .journalYearFinalsSet(false)
                .yearClosed(false)
                .pupilEnrolled(true)
                .consentOnFile(true)
                .directive(false)
                .remark(false)
                .correction(CorrectionState.none())
                .build();
    }

    /**
     * Tells whether the year final mark of that pupil in that subject is set.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean yearFinalsSet();

    /**
     * Tells whether the year final marks of the whole class are set, in every subject.
     *
     * <p>Only a regulation whose year-final lock closes the whole journal at once asks for it.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean journalYearFinalsSet();

    /**
     * Tells whether the journal's academic year is closed.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean yearClosed();

    /**
     * Tells whether the pupil is enrolled.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean pupilEnrolled();

    /**
     * Tells whether consent to the processing of personal data is on file.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean consentOnFile();

    /**
     * Tells whether a deputy head directed the administrator to make this change.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean directive();

    /**
     * Tells whether the change is made to put a controller's remark right.
     *
     * @return the fact, or null when it is not known
     */
    @Nullable
    Boolean remark();

    /**
     * Returns how far the application for a correction has come.
     *
     * @return the state, {@link CorrectionState#none()} when there is no application, or null when it is not known
     */
    @Nullable
    CorrectionState correction();

    /** Collects the facts of a state. */
    final class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}
