package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A journal's log is walked from its first row to its last, each row with the entry behind it.
 *
 * <p>Head, log and entries are read by one statement, so that a writer who comes between is not taken for a forger.
 */
final class ChainWalk {
    private static final String EVERYTHING = """
            SELECT j.changes, j.head,
                c.seq, c.entry_id, c.entry_digest, c.actor, c.capacity, c.made_at, c.action, c.before_value,
                c.after_value, c.regulation, c.edition, c.verdict, c.correction_id, c.previous_hash, c.chain_hash,
                m.pupil_id, m.lesson_id, m.place, m.work_kind, m.mark_value, m.version, m.supersedes, m.entered_at,
                m.entered_by
            FROM school_journal j
            LEFT JOIN school_journal_change c
                ON c.school = j.school AND c.class_id = j.class_id AND c.academic_year = j.academic_year
            LEFT JOIN school_journal_mark m
                ON m.school = c.school AND m.entry_id = c.entry_id
                AND m.class_id = c.class_id AND m.academic_year = c.academic_year
            WHERE j.school = ? AND j.class_id = ? AND j.academic_year = ?
            ORDER BY c.seq""";

    private final Journal journal;
    private final Rows rows;

    ChainWalk(Journal journal) {
        this.journal = journal;
        this.rows = new Rows(journal);
    }

    ChainCheck check(Connection connection) throws SQLException {
        Keys keys = Keys.of(journal);
        return Sql.whole(connection, EVERYTHING, this::walk, keys.school(), keys.schoolClass(), keys.year());
    }

    private ChainCheck walk(ResultSet row) throws SQLException {
        Chain chain = Chain.empty(journal);
        Chain end = chain;
        while (row.next()) {
            try {
                end = rows.chain(row);
                if (new Columns(row).isNull("seq")) {
                    break;
                }
                Change change = rows.change(row);
                ChainFault fault = chain.faultIn(change, entry(row));
                if (fault != null) {
                    return new ChainCheck.Broken(chain.length() + 1, fault);
                }
                chain = chain.and(change);
            } catch (IllegalArgumentException unreadable) {
                return new ChainCheck.Broken(chain.length() + 1, ChainFault.UNREADABLE);
            }
        }
        return chain.equals(end)
                ? new ChainCheck.Whole(chain)
                : new ChainCheck.Broken(chain.length() + 1, ChainFault.END);
    }

    /** Returns the entry behind the row, or null when it is not there or cannot be one. */
    private @Nullable Entry entry(ResultSet row) throws SQLException {
        try {
            return new Columns(row).isNull("version") ? null : rows.mark(row);
        } catch (IllegalArgumentException altered) {
            return null;
        }
    }
}
