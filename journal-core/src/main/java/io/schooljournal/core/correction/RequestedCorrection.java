package io.schooljournal.core.correction;

import java.time.Instant;

/**
 * A correction that was applied for and awaits registration.
 *
 * @param application the application
 */
public record RequestedCorrection(Application application) implements Correction {
    /**
     * Returns the correction once it is registered.
     *
     * @param registration the registration
     * @return the registered correction
     * @throws IllegalArgumentException when it is registered before it was handed in
     */
    public RegisteredCorrection register(Registration registration) {
        Steps.inOrder("registered", application.submittedAt(), registration.at());
        return new RegisteredCorrection(application, registration);
    }

    @Override
    public CorrectionState stateAt(Instant at) {
        return Steps.state(application, false, CorrectionDecision.PENDING, false);
    }
}
