package io.schooljournal.house.broken.rules.literal;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.people.RoleAssignment;
import java.time.LocalDate;

/** Written to be caught: a second opinion that counts days, and tells validity, as the engine does. */
final class BorrowsTheReckoning {
    private BorrowsTheReckoning() {}

    static LocalDate today(Request request) {
        return request.zone().dayOf(request.at());
    }

    static boolean isValid(RoleAssignment role, LocalDate day) {
        return role.isValidOn(day.toEpochDay());
    }
}
