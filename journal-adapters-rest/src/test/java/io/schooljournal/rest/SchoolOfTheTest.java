package io.schooljournal.rest;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Ports;
import java.util.function.Supplier;

/**
 * Ports of a host that lives longer than one test: people are those of the school that the running test has given.
 *
 * @param storage where journals stand
 * @param policy by which they are kept
 * @param given the school of the running test
 */
record SchoolOfTheTest(UnitOfWork storage, JournalPolicy policy, Supplier<Given> given) {
    Ports ports() {
        Ports zoneAndYear = new Given().ports(storage, policy);
        return new Ports(
                storage,
                school -> policy,
                (school, person) ->
                        given.get().ports(storage, policy).directory().actor(school, person),
                zoneAndYear.calendars());
    }
}
