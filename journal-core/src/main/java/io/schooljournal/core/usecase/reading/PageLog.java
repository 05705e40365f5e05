package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import java.util.List;

/**
 * A part of the change log of a page.
 *
 * @param rows the rows, each with the entry it made, in their order
 * @param next the sequence after which to go on
 * @param more whether the journal's log may go on after that
 */
public record PageLog(List<Row> rows, long next, boolean more) {
    /** The list is copied. */
    public PageLog {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the log.
     *
     * @param change the row
     * @param entry the entry it made
     */
    public record Row(Change change, Entry entry) {}
}
