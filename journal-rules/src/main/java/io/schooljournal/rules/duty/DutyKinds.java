package io.schooljournal.rules.duty;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on duties. */
public final class DutyKinds {
    private DutyKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code duty}, {@code periodic}, {@code paperwork}
     */
    public static List<RuleKind> all() {
        return List.of(
                new RuleKind("duty", DutyRule::once),
                new RuleKind("periodic", DutyRule::again),
                new RuleKind("paperwork", PaperworkRule::read));
    }
}
