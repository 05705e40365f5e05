package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
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
 * A backup (резервная копия) holds all books of a school as they stood at one moment, whoever writes meanwhile; source:
 * {@code sosh21:P-6.4.a}.
 *
 * <p>It is a folder of JSON Lines: a file for each book, each line a row of its log with the entry behind it, in the
 * members that are hashed, so that the chain can be checked without this library; and an index. The form is described in
 * {@code docs/BACKUP.md}. {@link JournalRestore} reads it.
 */
public final class JournalBackup {
    private static final String TEXTS = "texts.jsonl";

    private final OwnTransaction snapshot;

    private JournalBackup(OwnTransaction snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Returns backups of a database.
     *
     * @param dataSource the database; a backup holds one connection of it as long as it lasts
     * @return the backups
     */
    public static JournalBackup of(DataSource dataSource) {
        return new JournalBackup(OwnTransaction.snapshot(dataSource));
    }

    /**
     * Writes a backup of a school, and checks the chain of each book as it goes.
     *
     * @param school the school
     * @param folder where to; it is made if it is not there, and must hold no backup yet
     * @param personalData whether the texts that name people are written too
     * @return the chain of each book as it stood, in the order of the books; signed and kept elsewhere they are checkpoints
     * @throws IOException when a file cannot be written or is there already; what was begun has no index and is no backup
     * @throws StorageFailure when the database cannot be read, or a log is broken
     */
    public List<Chain> write(SchoolId school, Path folder, PersonalData personalData) throws IOException {
        try {
            Files.createDirectories(folder);
            BackupIndex index = snapshot.around(storage -> new JdbcUnitOfWork.Unit<>(
                    new BackupIndex(school, parts(school, folder, personalData, storage)), false));
            index.write(folder);
            return index.chains();
        } catch (SQLException failed) {
            throw new StorageFailure("backup of `" + school + "` failed", failed);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static List<BackupIndex.Part> parts(
            SchoolId school, Path folder, PersonalData personalData, JdbcStorage storage) throws SQLException {
        List<BackupIndex.Part> parts = new ArrayList<>();
        try {
            for (Book book : storage.journals().books(school)) {
                String name = "book-" + (parts.size() + 1) + ".jsonl";
                parts.add(book(book, folder.resolve(name), storage.of(school)));
            }
            if (personalData == PersonalData.INCLUDED) {
                parts.add(texts(school, folder.resolve(TEXTS), storage.of(school)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    private static BackupIndex.Part book(Book book, Path path, Connection connection) throws SQLException, IOException {
        LogPages pages = new LogPages(book, connection);
        LogPages.End end = pages.end();
        Chain chain = Chain.empty(book);
        try (BackupFile file = BackupFile.create(path)) {
            List<LogPages.Row> page = pages.after(0, end.last());
            while (!page.isEmpty()) {
                for (LogPages.Row row : page) {
                    chain = written(chain, row, file);
                }
                page = pages.after(chain.length(), end.last());
            }
            if (!end.isOf(chain)) {
                throw broken(chain);
            }
            return new BackupIndex.Part(path.getFileName().toString(), file.end(), chain);
        }
    }

    private static Chain written(Chain chain, LogPages.Row row, BackupFile file) throws IOException {
        Change change = row.change();
        Entry entry = row.entry();
        if (change == null || entry == null || chain.faultIn(change, entry) != null) {
            throw broken(chain);
        }
        file.line(new BackupRow(change, entry).line());
        return chain.and(change);
    }

    private static StorageFailure broken(Chain chain) {
        return new StorageFailure(
                "change log of `" + chain.book() + "` is broken at row `" + (chain.length() + 1)
                        + "`; a copy for evidence is made by the means of the database",
                null);
    }

    private static BackupIndex.Part texts(SchoolId school, Path path, Connection connection)
            throws SQLException, IOException {
        try (BackupFile file = BackupFile.create(path)) {
            KeptTexts.write(school, connection, file);
            return new BackupIndex.Part(TEXTS, file.end(), null);
        }
    }
}
