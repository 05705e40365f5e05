package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.util.EnumMap;
import java.util.Map;

/** The tables of one edition, one for each action, and what it demands besides. */
public final class EditionTables {
    private final ActionTable[] tables;
    private final Obligations obligations;

    private EditionTables(ActionTable[] tables, Obligations obligations) {
        this.tables = tables;
        this.obligations = obligations;
    }

    Obligations obligations() {
        return obligations;
    }

    ActionTable of(Request request) {
        return tables[request.action().ordinal()];
    }

    /** Collects what the rules of an edition say. */
    public static final class Builder {
        private final Map<Action, ActionTableBuilder> actions = new EnumMap<>(Action.class);
        private final ObligationsBuilder obligations = new ObligationsBuilder();

        Builder(RegulationFile file) {
            LevelTable levels = new LevelTable(file.levels());
            for (Action action : Action.values()) {
                actions.put(action, new ActionTableBuilder(action, levels));
            }
        }

        /**
         * Returns where the rules on one action go.
         *
         * @param action the action
         * @return its table in the making
         */
        public ActionTableBuilder action(Action action) {
            return java.util.Objects.requireNonNull(actions.get(action));
        }

        /**
         * Returns where the rules go that decide no request.
         *
         * @return the obligations in the making
         */
        public ObligationsBuilder obligations() {
            return obligations;
        }

        EditionTables build(RegulationFile file) throws BrokenRegulation {
            ActionTable[] tables = new ActionTable[Action.values().length];
            for (Map.Entry<Action, ActionTableBuilder> entry : actions.entrySet()) {
                tables[entry.getKey().ordinal()] = entry.getValue().build(file);
            }
            return new EditionTables(tables, obligations.build());
        }
    }
}
