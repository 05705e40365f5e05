package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.util.EnumMap;
import java.util.Map;

/** The tables of one edition, one for each action. */
public final class EditionTables {
    private final ActionTable[] tables;

    private EditionTables(ActionTable[] tables) {
        this.tables = tables;
    }

    ActionTable of(Request request) {
        return tables[request.action().ordinal()];
    }

    /** Collects what the rules of an edition say. */
    public static final class Builder {
        private final Map<Action, ActionTableBuilder> actions = new EnumMap<>(Action.class);

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

        EditionTables build(RegulationFile file) throws BrokenRegulation {
            ActionTable[] tables = new ActionTable[Action.values().length];
            for (Map.Entry<Action, ActionTableBuilder> entry : actions.entrySet()) {
                tables[entry.getKey().ordinal()] = entry.getValue().build(file);
            }
            return new EditionTables(tables);
        }
    }
}
