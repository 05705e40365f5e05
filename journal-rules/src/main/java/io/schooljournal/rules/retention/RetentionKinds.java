package io.schooljournal.rules.retention;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on keeping. */
public final class RetentionKinds {
    private RetentionKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code retention}
     */
    public static List<RuleKind> all() {
        return List.of(new RuleKind("retention", RetentionRule::read));
    }
}
