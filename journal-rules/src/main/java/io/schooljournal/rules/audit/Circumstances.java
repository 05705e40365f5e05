package io.schooljournal.rules.audit;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.State;
import java.util.List;

/** Made-up circumstances, in which a policy is asked what it could refuse. */
final class Circumstances {
    private Circumstances() {}

    /** An ordinary day, with an application that has come all the way. */
    static State ordinary() {
        return State.builder()
                .from(State.ordinary())
                .correction(stage(CorrectionGround.OTHER, 1, true, CorrectionDecision.GRANTED, true))
                .build();
    }

    /** An application of which something is wrong at each stage, and one in order. */
    static List<CorrectionState> stages() {
        return List.of(
                CorrectionState.none(),
                stage(CorrectionGround.ABSENCE, 0, true, CorrectionDecision.GRANTED, true),
                stage(CorrectionGround.ABSENCE, 1, false, CorrectionDecision.GRANTED, true),
                stage(CorrectionGround.ABSENCE, 1, true, CorrectionDecision.PENDING, true),
                stage(CorrectionGround.ABSENCE, 1, true, CorrectionDecision.GRANTED, false),
                stage(CorrectionGround.OTHER, 1, true, CorrectionDecision.GRANTED, true));
    }

    private static CorrectionState stage(
            CorrectionGround ground, int documents, boolean registered, CorrectionDecision decision, boolean protocol) {
        return CorrectionState.builder()
                .ground(ground)
                .documents(documents)
                .registered(registered)
                .decision(decision)
                .protocol(protocol)
                .build();
    }
}
