package io.schooljournal.rules.audit;

import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.facts.Lessons;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last entry at each lesson of which the policy said that it is allowed and in time, whichever the pupil; one that differs
 * from it in the pupil and the instant alone need not be asked about again, as long as that stands.
 */
final class Precedents {
    private final @Nullable Precedent[] ofLessons;

    Precedents(Lessons lessons) {
        this.ofLessons = new Precedent[lessons.count()];
    }

    /**
     * What entries of a lesson have in common.
     *
     * @param by the hash of the author's id
     */
    record Like(Action action, @Nullable WorkKind work, long by, State state) {
        private boolean isLike(Action otherAction, @Nullable WorkKind otherWork, long otherBy, State otherState) {
            return by == otherBy && action == otherAction && work == otherWork && state == otherState;
        }
    }

    /**
     * Entries like one are in order between two seconds; an instant of the second before the last is before the end.
     *
     * @param from the first second, inclusive
     * @param until the last second, exclusive
     * @param rules the rules that were run on them, as a set of codes
     */
    private record Precedent(Like like, long from, long until, long rules) {}

    void keep(Lessons.Held lesson, Like like, Window stretch, long rules) {
        Instant opens = stretch.opensAt();
        long first = opens.getEpochSecond();
        boolean begun = opens.isAfter(Instant.ofEpochSecond(first));
        ofLessons[lesson.number] = new Precedent(
                like, begun ? first + 1 : first, stretch.closesAt().getEpochSecond(), rules);
    }

    /** Returns the rules that an entry like an earlier one keeps, as a set of codes; 0 when there was none like it. */
    long rules(Lessons.Held lesson, Action action, @Nullable WorkKind work, long by, State state, long second) {
        Precedent last = ofLessons[lesson.number];
        return last != null && last.from <= second && second < last.until && last.like.isLike(action, work, by, state)
                ? last.rules
                : 0;
    }
}
