package io.schooljournal.examples.server.demo;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.examples.server.school.Hands;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;

/**
 * The pen with which the demo school is written: what is planned is done in the order of time, up to now, and what a
 * regulation refuses to the first of several people is done by the next.
 */
final class DemoPen {
    private final Queue<Planned> plan =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparing(Planned::number));
    private final String name;
    private int deeds;

    DemoPen(String name) {
        this.name = name;
    }

    /** Does the work now if it is its time, or later with everything else. */
    void plan(Instant at, Runnable work) {
        plan.add(new Planned(at, plan.size(), work));
    }

    /** Does what was planned up to an instant, inclusive, in the order of time. */
    void writeUpTo(Instant now) {
        for (Planned next = plan.peek(); next != null && !next.at().isAfter(now); next = plan.peek()) {
            plan.remove();
            next.work().run();
        }
    }

    /** Has the first of the people whom the policy lets do it. */
    void write(Instant at, List<PersonId> people, Function<Deed, Outcome> order) {
        insist(Hands.first(people, person -> order.apply(by(person, at))));
    }

    void write(Instant at, PersonId person, Function<Deed, Outcome> order) {
        write(at, List.of(person), order);
    }

    /** Makes sure that it was done: the demo school has no entry that its regulation does not allow. */
    static void insist(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the demo school cannot be written: " + outcome);
        }
    }

    EntryId id() {
        deeds++;
        return new EntryId(name + "-" + deeds);
    }

    private Deed by(PersonId person, Instant at) {
        return new Deed(person, at, id());
    }

    private record Planned(Instant at, int number, Runnable work) {}
}
