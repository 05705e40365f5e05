package io.schooljournal.rules.access;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.ActionTableBuilder;
import io.schooljournal.rules.engine.Capacity;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.GrantTerms;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.engine.Scope;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;

/** Grants actions to roles within a scope: {@code roles}, {@code actions}, {@code scope}, and what the scope needs. */
record GrantRule(Holders holders, List<Action> actions, GrantTerms terms, List<ClauseRef> clauses) implements Rule {
    /** What a deputy head without levels covers. */
    enum WithoutLevels {
        SCHOOL,
        NOTHING
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> capacity = entry.optional("capacity");
        Optional<YamlValue> withoutLevels = entry.optional("withoutLevels");
        Optional<YamlValue> module = entry.optional("limitedByModule");
        GrantTerms terms = new GrantTerms(
                entry.required("scope").code(Scope.class),
                capacity.isPresent() ? capacity.get().code(Capacity.class) : Capacity.ANY,
                withoutLevels.isPresent() && withoutLevels.get().code(WithoutLevels.class) == WithoutLevels.SCHOOL,
                module.isPresent() && module.get().flag());
        return new GrantRule(
                Holders.read(entry.required("roles")),
                entry.required("actions").codes(Action.class),
                terms,
                entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : actions) {
            ActionTableBuilder table = tables.action(action);
            for (Role role : holders.roles()) {
                table.grant(role, terms, clauses);
            }
            if (holders.substitute()) {
                table.grant(null, terms, clauses);
            }
        }
    }
}
