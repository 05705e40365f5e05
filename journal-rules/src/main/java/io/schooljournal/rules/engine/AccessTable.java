package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may take one action: the grants of each role, and of the substitute of a lesson. */
final class AccessTable {
    private static final Grant[] NONE = {};
    private static final long DAY_UNKNOWN = Long.MIN_VALUE;

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
        Arrays.fill(none, NONE);
        return none;
    }

    /** Returns the result for the actor: one capacity in which the action is allowed is enough. */
    long check(Request request) {
        long result = substitute(request);
        boolean valid = result != Result.NOT_TRIED;
        List<RoleAssignment> roles = request.actor().roles();
        long day = DAY_UNKNOWN;
        for (int i = 0; i < roles.size() && result != Result.HOLDS; i++) {
            RoleAssignment assignment = roles.get(i);
            boolean dated = assignment.validFrom() != null || assignment.validTo() != null;
            if (dated && day == DAY_UNKNOWN) {
                day = request.zone().epochDayOf(request.at().getEpochSecond());
            }
            if (!dated || assignment.isValidOn(day)) {
                valid = true;
                result = Result.either(result, check(assignment, request));
            }
        }
        if (result == Result.NOT_TRIED) {
            return valid ? notPermitted : noValidRole;
        }
        return result < 0 ? result : Result.reasons(result);
    }

    /** Tells whether some role of the actor is held from a day on, or until one. */
    boolean dependsOnDay(Request request) {
        for (RoleAssignment assignment : request.actor().roles()) {
            if (assignment.validFrom() != null || assignment.validTo() != null) {
                return true;
            }
        }
        return false;
    }

    private long substitute(Request request) {
        PersonId stand = request.target().substitute();
        return substitute != null
                        && stand != null
                        && stand.equals(request.actor().id())
                ? substitute.conditions(request)
                : Result.NOT_TRIED;
    }

    private long check(RoleAssignment assignment, Request request) {
        int role = assignment.role().ordinal();
        long result = excluded[role] == 0 ? Result.NOT_TRIED : excluded[role] | Result.OUTSIDE;
        for (Grant grant : byRole[role]) {
            if (grant.isHeldBy(assignment)) {
                result = Result.either(result, grant.check(assignment, request));
            }
        }
        return result;
    }
}
