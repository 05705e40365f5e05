package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book's log is walked from its first row to its last, each row with the entry behind it.
 *
 * <p>Where the log ends is read first, by one statement together with where the head says it ends, so that a writer who
 * comes between is not taken for a forger; then the rows up to there, a page at a time, so that a log of any length needs no
 * more memory than a page.
 */
final class ChainWalk {
    private final LogPages pages;
    private final Book book;

    ChainWalk(Book book, Connection connection) {
        this.book = book;
        this.pages = new LogPages(book, connection);
    }

    ChainCheck check() throws SQLException {
        LogPages.End end = pages.end();
        Chain chain = Chain.empty(book);
        long read = 0;
        List<LogPages.Row> page = pages.after(read, end.last());
        while (!page.isEmpty()) {
            for (LogPages.Row row : page) {
                Change change = row.change();
                ChainFault fault = change == null ? ChainFault.UNREADABLE : chain.faultIn(change, row.entry());
                if (fault != null || change == null) {
                    return broken(chain, fault);
                }
                chain = chain.and(change);
                read = row.sequence();
            }
            page = pages.after(read, end.last());
        }
        return end.isOf(chain) ? new ChainCheck.Whole(chain) : broken(chain, ChainFault.END);
    }

    private static ChainCheck broken(Chain chain, @Nullable ChainFault fault) {
        return new ChainCheck.Broken(chain.length() + 1, fault == null ? ChainFault.UNREADABLE : fault);
    }
}
