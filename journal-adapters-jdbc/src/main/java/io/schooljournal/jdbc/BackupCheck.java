package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Chain;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A backup is verified where it lies, without a database: each file by its digest, each book row by row. */
public final class BackupCheck {
    private BackupCheck() {}

    /**
     * Verifies a backup.
     *
     * @param folder the folder that {@link JournalBackup} wrote
     * @return the chain of each book, whole and as long as the index says; to be compared with those that were kept elsewhere
     * @throws IOException when a file is not there or cannot be read
     * @throws IllegalArgumentException when the folder is no backup, a file is not as the index says, or a row of a book does
     *     not follow the one before
     */
    public static List<Chain> verify(Path folder) throws IOException {
        BackupIndex index = BackupIndex.read(folder);
        index.checkFiles(folder);
        for (BackupIndex.Part part : index.parts()) {
            Chain chain = part.chain();
            if (chain != null
                    && !walked(folder.resolve(part.file()), Chain.empty(chain.book()))
                            .equals(chain)) {
                throw new IllegalArgumentException(
                        "file `" + part.file() + "` does not end in the chain that the index of the backup names");
            }
        }
        return index.chains();
    }

    private static Chain walked(Path file, Chain empty) throws IOException {
        Chain chain = empty;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                chain = next(chain, line, file);
            }
        }
        return chain;
    }

    private static Chain next(Chain chain, String line, Path file) {
        String row = "row `" + (chain.length() + 1) + "` of `" + file.getFileName() + "`";
        BackupRow read;
        try {
            read = BackupRow.of(line);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(row + " cannot be read", unreadable);
        }
        if (chain.faultIn(read.change(), read.entry()) != null) {
            throw new IllegalArgumentException(row + " does not follow the one before, or was altered");
        }
        return chain.and(read.change());
    }
}
