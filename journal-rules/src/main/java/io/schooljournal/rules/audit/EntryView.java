package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import java.time.Instant;

/**
 * A view of a host's own records as entries of a journal: what a recorded entry (запись журнала) tells, in the words of a
 * {@link io.schooljournal.core.decision.Request}.
 *
 * <p>Nothing is copied: the host keeps its records as they are. The audit is quickest where equal answers are one object, as
 * a host has them that keeps one target for the entries of a lesson and one actor for a person.
 *
 * @param <R> the host's type of records
 */
public interface EntryView<R> {
    /**
     * Returns what the author did.
     *
     * @param entry a record
     * @return such as {@code PUT_MARK}, {@code CHANGE_MARK} where it replaces another, {@code APPLY_CORRECTION} where it
     *     was made on an application
     */
    Action action(R entry);

    /**
     * Returns when the entry was made.
     *
     * @param entry a record
     * @return the instant; the entry is judged by what was in force then
     */
    Instant at(R entry);

    /**
     * Returns who made the entry, with every role that he or she held in the year.
     *
     * @param entry a record
     * @return the author; without roles where none is listed
     */
    Actor author(R entry);

    /**
     * Returns what the entry is about: lesson, class, subject, kind of work. The pupil may be left out of an entry that
     * hangs on a lesson, so that all entries of the lesson share a target; the answer is the same.
     *
     * @param entry a record
     * @return the target; what the host does not know stays absent
     */
    Target target(R entry);

    /**
     * Returns how things stood when the entry was made.
     *
     * @param entry a record
     * @return the state; what the host does not know stays absent
     */
    State state(R entry);
}
