package io.schooljournal.core.usecase;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import java.util.function.Function;

/**
 * The ports are what every activity stands on: where it writes, what it asks, who people are, which days there are.
 *
 * @param storage where entries are written
 * @param policies the policy of each school
 * @param directory who has which role
 * @param calendars zones, calendars and study periods
 */
public record Ports(
        UnitOfWork storage, Function<SchoolId, JournalPolicy> policies, Directory directory, Calendars calendars) {
    /**
     * Returns the ports of schools that share one policy.
     *
     * @param storage where entries are written
     * @param policy what is asked before each write, whatever the school
     * @param directory who has which role
     * @param calendars zones, calendars and study periods
     * @return the ports
     */
    public static Ports of(UnitOfWork storage, JournalPolicy policy, Directory directory, Calendars calendars) {
        return new Ports(storage, school -> policy, directory, calendars);
    }
}
