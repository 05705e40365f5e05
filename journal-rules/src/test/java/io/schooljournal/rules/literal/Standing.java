package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.ReasonCode;
import java.util.Set;

/**
 * Where one role of the actor stands towards the action.
 *
 * @param grants whether this role alone makes the action lawful as far as access goes
 * @param refusals why it does not; empty when it does
 */
record Standing(boolean grants, Set<ReasonCode> refusals) {
    static final Standing GRANTS = new Standing(true, Set.of());
    static final Standing NEVER = refuses(ReasonCode.ROLE_NOT_PERMITTED);
    static final Standing NOT_HERE = refuses(ReasonCode.OUT_OF_SCOPE);
    static final Standing EXCLUDED = refuses(ReasonCode.ROLE_EXCLUDED);

    static Standing refuses(ReasonCode... codes) {
        return new Standing(false, Set.of(codes));
    }

    static Standing here(boolean inScope) {
        return inScope ? GRANTS : NOT_HERE;
    }
}
