package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.StorageFailure;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change log in its table. */
final class JdbcChangeLog implements ChangeLog {
    private static final String PAGE = """
            SELECT seq, entry_id, entry_digest, actor, capacity, made_at, action, before_value, after_value,
                regulation, edition, verdict, correction_id, previous_hash, chain_hash
            FROM school_journal_change
            WHERE school = ? AND class_id = ? AND academic_year = ? AND seq > ?
            ORDER BY seq
            FETCH FIRST ? ROWS ONLY""";
    private static final String ADD = """
            INSERT INTO school_journal_change (school, class_id, academic_year, seq, entry_id, entry_digest, actor,
                capacity, made_at, action, before_value, after_value, regulation, edition, verdict, correction_id,
                previous_hash, chain_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcStorage storage;

    JdbcChangeLog(JdbcStorage storage) {
        this.storage = storage;
    }

    @Override
    public List<Change> changes(Journal journal, long after, int limit) {
        Keys keys = Keys.of(journal);
        try {
            return Sql.list(
                    storage.connection(),
                    PAGE,
                    new Rows(journal)::change,
                    keys.school(),
                    keys.schoolClass(),
                    keys.year(),
                    after,
                    limit);
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("change log of `" + journal + "` cannot be read", failed);
        }
    }

    @Override
    public Change append(PermittedEntry permitted) {
        Journal journal = permitted.entry().journal();
        Chain chain = storage.writable(journal);
        Change change = permitted.changeAfter(chain);
        Chain longer = chain.and(change);
        try {
            add(change);
            new JournalHead(storage.connection(), journal).move(longer);
        } catch (SQLException failed) {
            throw new StorageFailure("change log of `" + journal + "` cannot be written", failed);
        }
        storage.appended(change, longer);
        return change;
    }

    @Override
    public ChainCheck verify(Journal journal) {
        try {
            return new ChainWalk(journal).check(storage.connection());
        } catch (SQLException failed) {
            throw new StorageFailure("change log of `" + journal + "` cannot be read", failed);
        }
    }

    private void add(Change change) throws SQLException {
        Keys keys = Keys.of(change.journal());
        Sql.update(
                storage.connection(),
                ADD,
                keys.school(),
                keys.schoolClass(),
                keys.year(),
                change.sequence(),
                change.entry().value(),
                change.entryDigest().hex(),
                change.actor().value(),
                text(change.capacity()),
                change.at(),
                change.action().name(),
                change.before(),
                change.after(),
                change.ruling().regulation(),
                change.ruling().edition(),
                change.ruling().verdict().name(),
                text(change.correction()),
                change.previous().hex(),
                change.hash().hex());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
