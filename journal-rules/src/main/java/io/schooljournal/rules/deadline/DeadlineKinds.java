package io.schooljournal.rules.deadline;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on deadlines. */
public final class DeadlineKinds {
    private DeadlineKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code deadline}
     */
    public static List<RuleKind> all() {
        return List.of(new RuleKind("deadline", EntryDeadlineRule::read));
    }
}
