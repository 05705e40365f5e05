package io.schooljournal.rules.content;

import io.schooljournal.rules.engine.RuleKind;
import java.util.List;

/** The kinds of rules on content. */
public final class ContentKinds {
    private ContentKinds() {}

    /**
     * Returns the kinds.
     *
     * @return {@code no-marks}, {@code not-before-lesson}, {@code mark-change}, {@code check}
     */
    public static List<RuleKind> all() {
        return List.of(
                new RuleKind("no-marks", NoMarksRule::read),
                new RuleKind("not-before-lesson", NotBeforeLessonRule::read),
                new RuleKind("mark-change", MarkChangeRule::read),
                new RuleKind("check", CheckRule::read));
    }
}
