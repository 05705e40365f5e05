package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a rule states it, reckoned as decisions reckon it.
 *
 * @param code the id of the rule
 * @param terms its terms
 * @param actions the actions it binds
 * @param workKinds the kinds of work it binds; empty for all
 * @param finalKinds the kinds of final marks it binds; empty for all
 */
public record StatedDeadline(
        String code, DeadlineTerms terms, List<Action> actions, Set<WorkKind> workKinds, Set<FinalKind> finalKinds)
        implements EntryDeadline {
    /** A deadline keeps its own copies. */
    public StatedDeadline {
        actions = List.copyOf(actions);
        workKinds = Set.copyOf(workKinds);
        finalKinds = Set.copyOf(finalKinds);
    }

    @Override
    public AdvisoryCode advisory() {
        return terms.code();
    }

    @Override
    public List<ClauseRef> clauses() {
        return terms.clauses();
    }

    @Override
    public boolean binds(Target target) {
        return terms.binds(target.grade());
    }

    @Override
    public @Nullable Instant lateFrom(Target target, SchoolZone zone, @Nullable SchoolCalendar calendar) {
        DeadlineDue due = DeadlineDue.of(terms, target, zone, calendar);
        return due == null ? null : due.lateFrom();
    }
}
