package io.schooljournal.rules.engine;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a correction needs of the application.
 *
 * @param what the thing needed
 * @param least how many documents are needed at the least, where they are what is needed
 * @param grounds the grounds that are accepted, or on which a protocol is needed
 * @param reason the reason given when it is lacking
 */
record CorrectionNeed(What what, int least, Set<CorrectionGround> grounds, long reason) {
    /** The things an application can lack. */
    enum What {
        GROUND,
        DOCUMENTS,
        REGISTRATION,
        GRANT,
        PROTOCOL
    }

    /** Returns 0 when the application has it, the reason when it lacks it, or a negative set of facts. */
    long check(CorrectionState application, Target target) {
        return switch (what) {
            case GROUND -> ground(application);
            case DOCUMENTS -> documents(application);
            case REGISTRATION -> holds(application.registered(), Fact.CORRECTION_REGISTERED);
            case GRANT -> grant(application);
            case PROTOCOL -> protocol(application, target);
        };
    }

    private long ground(CorrectionState application) {
        CorrectionGround ground = application.ground();
        return ground == null ? Result.unknown(Fact.CORRECTION_GROUND) : grounds.contains(ground) ? 0 : reason;
    }

    private long documents(CorrectionState application) {
        Integer documents = application.documents();
        return documents == null ? Result.unknown(Fact.CORRECTION_DOCUMENTS) : documents >= least ? 0 : reason;
    }

    private long grant(CorrectionState application) {
        CorrectionDecision decision = application.decision();
        return decision == null
                ? Result.unknown(Fact.CORRECTION_DECISION)
                : decision == CorrectionDecision.GRANTED ? 0 : reason;
    }

    /** A protocol is needed where a mark is entered on one of the grounds. */
    private long protocol(CorrectionState application, Target target) {
        boolean isMark = target.workKind() != null || target.finalKind() != null;
        if (!isMark || Boolean.TRUE.equals(application.protocol())) {
            return 0;
        }
        CorrectionGround ground = application.ground();
        if (ground != null && !grounds.contains(ground)) {
            return 0;
        }
        long unknownGround = ground == null ? Facts.bit(Fact.CORRECTION_GROUND) : 0;
        long unknownProtocol = application.protocol() == null ? Facts.bit(Fact.CORRECTION_PROTOCOL) : 0;
        return unknownGround + unknownProtocol == 0 ? reason : -(unknownGround | unknownProtocol);
    }

    private long holds(@Nullable Boolean fact, Fact name) {
        return fact == null ? Result.unknown(name) : fact ? 0 : reason;
    }
}
