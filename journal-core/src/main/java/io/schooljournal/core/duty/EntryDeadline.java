package io.schooljournal.core.duty;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deadline of entries (срок внесения записи): after it a decision calls the entry late, though it does not refuse it. */
public interface EntryDeadline {
    /**
     * Returns the code of the deadline in the regulation's data.
     *
     * @return the id of its rule
     */
    String code();

    /**
     * Returns what a decision calls an entry that misses it.
     *
     * @return the code of the advisory
     */
    AdvisoryCode advisory();

    /**
     * Returns the actions it binds.
     *
     * @return at least one
     */
    List<Action> actions();

    /**
     * Returns the kinds of work it binds.
     *
     * @return the kinds; empty for all
     */
    Set<WorkKind> workKinds();

    /**
     * Returns the kinds of final marks it binds.
     *
     * @return the kinds; empty for all
     */
    Set<FinalKind> finalKinds();

    /**
     * Returns the clauses that set it.
     *
     * @return at least one
     */
    List<ClauseRef> clauses();

    /**
     * Tells whether it binds entries on such a page.
     *
     * @param target what the entry is about
     * @return false for a grade that it leaves out
     */
    boolean binds(Target target);

    /**
     * Returns the first instant at which an entry is late.
     *
     * @param target what the entry is about
     * @param zone the school's zone
     * @param calendar the school's calendar, or null when it is not known
     * @return the instant, exclusive; where an instant itself is still in time, one nanosecond after it; null when the
     *     target or the calendar does not tell
     */
    @Nullable
    Instant lateFrom(Target target, SchoolZone zone, @Nullable SchoolCalendar calendar);
}
