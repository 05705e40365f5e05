package io.schooljournal.rules.access;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Binds what roles are granted to a fact that must be true: {@code fact}, {@code roles}, {@code actions}. */
record RequirementRule(Condition condition, Holders holders, List<Action> actions, List<ClauseRef> clauses)
        implements Rule {
    /** The facts that a grant can be bound to, and the reason given when they are false. */
    enum Condition {
        DIRECTIVE(Fact.DIRECTIVE, ReasonCode.DIRECTIVE_MISSING),
        CONSENT_ON_FILE(Fact.CONSENT_ON_FILE, ReasonCode.CONSENT_MISSING),
        PUPIL_ENROLLED(Fact.PUPIL_ENROLLED, ReasonCode.PUPIL_NOT_ENROLLED);

        private final Fact fact;
        private final ReasonCode reason;

        Condition(Fact fact, ReasonCode reason) {
            this.fact = fact;
            this.reason = reason;
        }
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new RequirementRule(
                entry.required("fact").code(Condition.class),
                Holders.read(entry.required("roles")),
                entry.required("actions").codes(Action.class),
                entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : actions) {
            tables.action(action)
                    .require(condition.fact, condition.reason, holders.roles(), holders.substitute(), clauses);
        }
    }
}
