package io.schooljournal.core.policy;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.correction.CorrectionTerms;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The terms of a correction, found out by asking a policy what it would miss in applications. */
final class AskedTerms {
    /** No regulation asks for so many. */
    private static final int MOST_DOCUMENTS = 1_000;

    private final JournalPolicy policy;
    private final Instant at;
    private final SchoolZone zone;

    AskedTerms(JournalPolicy policy, Instant at, SchoolZone zone) {
        this.policy = policy;
        this.at = at;
        this.zone = zone;
    }

    CorrectionTerms terms() {
        Set<CorrectionGround> accepted = EnumSet.noneOf(CorrectionGround.class);
        Set<CorrectionGround> withProtocol = EnumSet.noneOf(CorrectionGround.class);
        for (CorrectionGround ground : CorrectionGround.values()) {
            if (!misses(ReasonCode.CORRECTION_GROUND_NOT_ACCEPTED, Action.REQUEST_CORRECTION, ground, 0)
                    && !misses(ReasonCode.CORRECTION_GROUND_NOT_ACCEPTED, Action.APPLY_CORRECTION, ground, 0)) {
                accepted.add(ground);
            }
            if (misses(ReasonCode.CORRECTION_PROTOCOL_MISSING, Action.APPLY_CORRECTION, ground, 0)) {
                withProtocol.add(ground);
            }
        }
        return new CorrectionTerms(accepted, documents(), withProtocol);
    }

    private int documents() {
        int documents = 0;
        while (documents < MOST_DOCUMENTS
                && misses(
                        ReasonCode.CORRECTION_DOCUMENTS_MISSING,
                        Action.REQUEST_CORRECTION,
                        CorrectionGround.ABSENCE,
                        documents)) {
            documents++;
        }
        return documents;
    }

    private boolean misses(ReasonCode code, Action step, CorrectionGround ground, int documents) {
        CorrectionState application = CorrectionState.builder()
                .ground(ground)
                .documents(documents)
                .registered(false)
                .decision(CorrectionDecision.PENDING)
                .protocol(false)
                .build();
        Request request = Request.builder()
                .at(at)
                .zone(zone)
                .actor(Actor.of("?"))
                .action(step)
                .target(Target.builder().workKind(WorkKind.CURRENT).build())
                .state(State.builder()
                        .from(State.ordinary())
                        .correction(application)
                        .build())
                .build();
        return policy.decide(request).reasons().stream().anyMatch(reason -> reason.code() == code);
    }
}
