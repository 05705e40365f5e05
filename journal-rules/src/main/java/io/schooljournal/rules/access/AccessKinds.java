package io.schooljournal.rules.access;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on access. */
public final class AccessKinds {
    private AccessKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code grant}, {@code exclusion}, {@code requirement}, {@code default-deny}
     */
    public static List<RuleKind> all() {
        return List.of(
                new RuleKind("grant", GrantRule::read),
                new RuleKind("exclusion", ExclusionRule::read),
                new RuleKind("requirement", RequirementRule::read),
                new RuleKind("default-deny", DefaultDenyRule::read));
    }
}
