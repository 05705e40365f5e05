package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import java.time.Instant;

/** What the stages of a correction have in common. */
final class Steps {
    private Steps() {}

    static void inOrder(String step, Instant before, Instant at) {
        Invariant.check(
                !at.isBefore(before),
                "expected a correction to be " + step + " after `" + before + "`, not at `" + at + "`");
    }

    static CorrectionState state(
            Application application, boolean registered, CorrectionDecision decision, boolean protocol) {
        return CorrectionState.builder()
                .ground(application.ground())
                .documents(application.documents())
                .registered(registered)
                .decision(decision)
                .protocol(protocol)
                .build();
    }
}
