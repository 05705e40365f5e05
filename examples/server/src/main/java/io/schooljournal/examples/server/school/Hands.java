package io.schooljournal.examples.server.school;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.function.Function;

/** Several hands: what a regulation does not let the first of several people do is done by the next whom it lets. */
public final class Hands {
    private Hands() {}

    /**
     * Has the first of the people whom the regulation lets do it.
     *
     * @param people who may be asked, in this order; at least one
     * @param order the order, by whoever gives it
     * @return what came of the order of the first person whose business it is; that of the first of all when it is nobody's
     */
    public static Outcome first(List<PersonId> people, Function<PersonId, Outcome> order) {
        Outcome first = order.apply(people.get(0));
        Outcome outcome = first;
        for (PersonId other : people.subList(1, people.size())) {
            if (isTheirs(outcome)) {
                return outcome;
            }
            outcome = order.apply(other);
        }
        return isTheirs(outcome) ? outcome : first;
    }

    private static boolean isTheirs(Outcome outcome) {
        return !(outcome instanceof Outcome.Refused)
                && !(outcome instanceof Outcome.Unfit unfit && unfit.flaw().code() == Flaw.Code.NOT_THEIR_PROCEDURE);
    }
}
