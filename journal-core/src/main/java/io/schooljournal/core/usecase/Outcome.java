package io.schooljournal.core.usecase;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;

/** What came of an order to write an entry. */
public sealed interface Outcome {
    /**
     * The entry stands in its book and its change in the log.
     *
     * @param entry the entry as it was written
     * @param change its row in the change log
     * @param explanation why it was allowed, until when, and what was late; of an order that was done before, what the
     *     policy says of it now
     */
    record Done(Entry entry, Change change, Explanation explanation) implements Outcome {}

    /**
     * The policy does not allow it, or cannot decide for want of facts; nothing was written.
     *
     * @param explanation every reason with its clauses, or the missing facts
     * @param asked what was asked of the policy, in whose words a reason is told
     */
    record Refused(Explanation explanation, Request asked) implements Outcome {}

    /**
     * Another editor was first; nothing was written.
     *
     * @param current what stands in the slot now
     */
    record Conflict(Entry current) implements Outcome {}

    /**
     * What was to be changed is not there; nothing was written.
     *
     * @param slot the slot in which nothing was ever put
     */
    record NotFound(Slot slot) implements Outcome {}

    /**
     * The policy allows it, but what was to be written is not sound; nothing was written.
     *
     * @param flaw what is wrong with it
     */
    record Unfit(Flaw flaw) implements Outcome {}
}
