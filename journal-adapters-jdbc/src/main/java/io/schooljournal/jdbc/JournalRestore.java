package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A restore (восстановление) fills empty books from a backup, and keeps them only if every chain is whole and ends as the
 * backup says.
 *
 * <p>This is the one way by which rows come into the tables without a permit: each carries the ruling that allowed it when it
 * was first written, under the hash of its chain. Books in which something is written are never touched.
 */
public final class JournalRestore {
    private static final int LINES = 1000;

    private final OwnTransaction transaction;

    private JournalRestore(OwnTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Returns restores into a database.
     *
     * @param dataSource the database; the tables are those of {@link JournalSchema}
     * @return the restores
     */
    public static JournalRestore into(DataSource dataSource) {
        return new JournalRestore(new OwnTransaction(dataSource));
    }

    /**
     * Restores all books of a backup, and its texts if it has them, as a whole or not at all.
     *
     * @param folder the folder that {@link JournalBackup} wrote
     * @return the chain of each book, equal to the one it had
     * @throws IOException when a file is not there or cannot be read
     * @throws IllegalArgumentException when the folder is no backup or a file is not as the index says
     * @throws StorageFailure when a book is not empty, a chain does not come out whole, or the database cannot be written
     */
    public List<Chain> restore(Path folder) throws IOException {
        BackupIndex index = BackupIndex.read(folder);
        index.checkFiles(folder);
        try {
            return transaction.around(storage -> {
                Connection named = storage.of(index.school());
                for (BackupIndex.Part part : index.parts()) {
                    restore(index.school(), folder, part, named);
                }
                return new JdbcUnitOfWork.Unit<>(index.chains(), true);
            });
        } catch (SQLException failed) {
            throw new StorageFailure("backup of `" + index.school() + "` cannot be restored", failed);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void restore(SchoolId school, Path folder, BackupIndex.Part part, Connection connection)
            throws SQLException {
        Chain chain = part.chain();
        Path file = folder.resolve(part.file());
        if (chain == null) {
            inPieces(file, lines -> KeptTexts.add(school, connection, lines));
            return;
        }
        BookHead head = new BookHead(connection, chain.book());
        if (!head.lock().equals(Chain.empty(chain.book()))) {
            throw new StorageFailure("`" + chain.book() + "` is not empty, and only an empty book is restored", null);
        }
        inPieces(file, lines -> add(lines, connection));
        BookHead.move(connection, chain);
        ChainCheck check = new ChainWalk(chain.book(), connection).check();
        if (!check.equals(new ChainCheck.Whole(chain))) {
            throw new StorageFailure("backup of `" + chain.book() + "` does not come out whole: " + check, null);
        }
    }

    private static void add(List<String> lines, Connection connection) throws SQLException {
        List<Change> changes = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            BackupRow row = BackupRow.of(line);
            changes.add(row.change());
            entries.add(row.entry());
        }
        Additions.add(connection, changes, entries);
    }

    /** Takes some lines of a file. */
    @FunctionalInterface
    private interface Piece {
        void of(List<String> lines) throws SQLException;
    }

    private static void inPieces(Path file, Piece piece) throws SQLException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (lines.size() == LINES) {
                    piece.of(lines);
                    lines.clear();
                }
            }
            piece.of(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
