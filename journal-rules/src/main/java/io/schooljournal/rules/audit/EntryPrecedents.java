package io.schooljournal.rules.audit;

import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Entries of which the policy said that they are allowed and in time; one that differs from such an entry in its instant
 * alone need not be asked about again, as long as that stands.
 *
 * <p>Entries are told apart by the objects they are made of, which is quick, and right whatever those objects say: equal
 * objects that are not the same only cost another question. As many are remembered as there are places; a later one takes
 * the place of an earlier.
 */
final class EntryPrecedents {
    private static final int PLACES = 1 << 16;
    private static final int SPREAD = 0x9E3779B1;
    private static final int SHIFT = Integer.numberOfLeadingZeros(PLACES) + 1;

    private final @Nullable Precedent[] known = new Precedent[PLACES];
    private @Nullable Precedent last;

    /**
     * Entries like one are in order between two seconds; an instant of the second before the last is before the end.
     *
     * @param from the first second, inclusive
     * @param until the last second, exclusive
     */
    private record Precedent(Target target, Actor author, State state, Action action, long from, long until) {
        @SuppressWarnings("ReferenceEquality") // the same objects say the same; equal ones are asked about again
        private boolean covers(Target otherTarget, Actor otherAuthor, State otherState, Action other, long second) {
            return target == otherTarget
                    && from <= second
                    && second < until
                    && author == otherAuthor
                    && state == otherState
                    && action == other;
        }
    }

    /** Tells whether an entry of a second is like one that was in order. */
    boolean covers(Target target, Actor author, State state, Action action, long second) {
        Precedent before = last;
        if (before != null && before.covers(target, author, state, action, second)) {
            return true;
        }
        Precedent one = known[place(target, author, state, action)];
        if (one == null || !one.covers(target, author, state, action, second)) {
            return false;
        }
        last = one;
        return true;
    }

    /** Remembers that a request was in order, and between which instants it is. */
    void keep(Request request, Window stretch) {
        Instant opens = stretch.opensAt();
        long first = opens.getEpochSecond();
        boolean begun = opens.isAfter(Instant.ofEpochSecond(first));
        Precedent one = new Precedent(
                request.target(),
                request.actor(),
                request.state(),
                request.action(),
                begun ? first + 1 : first,
                stretch.closesAt().getEpochSecond());
        known[place(one.target, one.author, one.state, one.action)] = one;
        last = one;
    }

    private static int place(Target target, Actor author, State state, Action action) {
        int objects = System.identityHashCode(target) * 31 + System.identityHashCode(author);
        int all = (objects * 31 + System.identityHashCode(state)) * 31 + action.hashCode();
        return (all * SPREAD) >>> SHIFT;
    }
}
