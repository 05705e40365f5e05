package io.schooljournal.rules.books;

import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kept books as a package that is read once and then removed.
 *
 * @param export gives out the books
 * @param scratch a folder in which others may be made and removed
 */
record PassingPackage(BooksExport export, Path scratch) {
    /** Reads a package; throws what reading throws. */
    interface Reader<T, X extends Exception> {
        T read(JournalPackage journal) throws X, UnreadablePackage, IOException;
    }

    <T, X extends Exception> T read(BooksExport.Order order, Reader<T, X> reader)
            throws X, FailedConversion, UnreadablePackage, IOException {
        Path folder = Files.createTempDirectory(scratch, "books-");
        try {
            Path books = folder.resolve("package");
            export.write(order, books);
            try (JournalPackage journal = JournalPackage.open(books)) {
                return reader.read(journal);
            }
        } finally {
            remove(folder);
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
