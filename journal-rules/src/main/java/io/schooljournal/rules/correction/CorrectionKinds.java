package io.schooljournal.rules.correction;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on corrections. */
public final class CorrectionKinds {
    private CorrectionKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code application}, {@code remedy}
     */
    public static List<RuleKind> all() {
        return List.of(new RuleKind("application", ApplicationRule::read), new RuleKind("remedy", RemedyRule::read));
    }
}
