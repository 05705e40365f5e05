package io.schooljournal.rules.window;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on windows and locks. */
public final class WindowKinds {
    private WindowKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code window}, {@code year-final-lock}, {@code closed-year}
     */
    public static List<RuleKind> all() {
        return List.of(
                new RuleKind("window", WindowRule::read),
                new RuleKind("year-final-lock", YearFinalLockRule::read),
                new RuleKind("closed-year", ClosedYearRule::read));
    }
}
