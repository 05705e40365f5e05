package io.schooljournal.rules.analysis;

import java.util.List;

/**
 * One thing on which the answers to an action depend, cut at the constants of the rules into values that are all answered
 * alike.
 *
 * @param of what it is
 * @param choices a value for each part, the most ordinary first
 */
record Dimension(Of of, List<Choice> choices) {
    /** What a request can differ in; the order is that in which the values are laid on. */
    enum Of {
        GRADE,
        AREA,
        ACTIVITY,
        ENTRY,
        LESSON,
        WHO,
        TIME,
        PERIOD,
        YEAR_CLOSED,
        REMARK,
        CORRECTION
    }

    /** The copy keeps the choices. */
    Dimension {
        choices = List.copyOf(choices);
    }
}
