package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.MarkEntry;

/** What came of an order to put or change a mark. */
public sealed interface MarkOutcome {
    /**
     * The mark stands in the journal and its change in the log.
     *
     * @param entry the entry as it was written
     * @param change its row in the change log
     * @param explanation why it was allowed, until when, and what was late
     */
    record Done(MarkEntry entry, Change change, Explanation explanation) implements MarkOutcome {}

    /**
     * The policy does not allow it, or cannot decide for want of facts; nothing was written.
     *
     * @param explanation every reason with its clauses, or the missing facts
     */
    record Refused(Explanation explanation) implements MarkOutcome {}

    /**
     * Another editor was first; nothing was written.
     *
     * @param current what stands in the cell now
     */
    record Conflict(MarkEntry current) implements MarkOutcome {}

    /**
     * There is no mark to change; nothing was written.
     *
     * @param cell the cell in which nothing was ever put
     */
    record NotFound(Cell cell) implements MarkOutcome {}
}
