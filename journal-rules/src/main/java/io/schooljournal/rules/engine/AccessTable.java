package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may take one action: the grants of each role, and of the substitute of a lesson. */
final class AccessTable {
    private static final Grant[] NONE = {};

    private final Grant[][] byRole;
    private final @Nullable Grant substitute;
    private final long[] excluded;
    private final long notPermitted;
    private final long noValidRole;

    AccessTable(Grant[][] byRole, @Nullable Grant substitute, long[] excluded, long notPermitted, long noValidRole) {
        this.byRole = byRole;
        this.substitute = substitute;
        this.excluded = excluded;
        this.notPermitted = notPermitted;
        this.noValidRole = noValidRole;
    }

    static Grant[][] noGrants() {
        Grant[][] none = new Grant[Role.values().length][];
        java.util.Arrays.fill(none, NONE);
        return none;
    }

    /**
     * One capacity in which the action is allowed is enough; what is not known outweighs a refusal here, for some other
     * capacity may allow it. Of the refusals those inside a scope come before those of the scope.
     */
    long check(Request request) {
        long unknown = 0;
        long refused = 0;
        long outside = 0;
        boolean valid = false;
        Target target = request.target();
        if (substitute != null) {
            PersonId stand = target.substitute();
            if (stand != null && stand.equals(request.actor().id())) {
                long result = substitute.conditions(request.state(), target);
                if (result == Result.HOLDS) {
                    return result;
                }
                valid = true;
                refused |= Math.max(result, 0);
                unknown |= Math.max(-result, 0);
            }
        }
        List<RoleAssignment> roles = request.actor().roles();
        for (int i = 0; i < roles.size(); i++) {
            RoleAssignment assignment = roles.get(i);
            if (isExpired(assignment, request)) {
                continue;
            }
            valid = true;
            int role = assignment.role().ordinal();
            outside |= excluded[role];
            for (Grant grant : byRole[role]) {
                if (!grant.isHeldBy(assignment)) {
                    continue;
                }
                long covered = grant.covers(assignment, target);
                if (covered > 0) {
                    outside |= grant.outOfScope;
                    continue;
                }
                long result = grant.conditions(request.state(), target);
                if (result > 0) {
                    refused |= covered == 0 ? result : 0;
                    outside |= covered == 0 ? 0 : result;
                    continue;
                }
                if (covered == 0 && result == 0) {
                    return Result.HOLDS;
                }
                unknown |= -covered | -result;
            }
        }
        if (unknown != 0) {
            return -unknown;
        }
        return refused != 0 ? refused : outside != 0 ? outside : valid ? notPermitted : noValidRole;
    }

    private static boolean isExpired(RoleAssignment assignment, Request request) {
        return (assignment.validFrom() != null || assignment.validTo() != null)
                && !assignment.isValidOn(request.zone().epochDayOf(request.at().getEpochSecond()));
    }
}
