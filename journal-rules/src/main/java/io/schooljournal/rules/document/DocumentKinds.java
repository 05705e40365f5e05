package io.schooljournal.rules.document;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on documents, their figures, and notices. */
public final class DocumentKinds {
    private DocumentKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code document}, {@code notice}, {@code figures}
     */
    public static List<RuleKind> all() {
        return List.of(
                new RuleKind("document", DocumentRule::read),
                new RuleKind("notice", NoticeRule::read),
                new RuleKind("figures", FiguresRule::read));
    }
}
