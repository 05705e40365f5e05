package io.schooljournal.rules.books;

import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The kept books of a school's year as a package that is made anew only when it would be made of something else than before,
 * or on another day.
 *
 * <p>It is without names, for it stays in its folder, and what is erased must not. Many read it at once; whoever makes it anew
 * waits for them.
 */
final class StandingPackage {
    private final BooksExport export;
    private final Path scratch;
    private final ReadWriteLock turns = new ReentrantReadWriteLock();
    private @Nullable Standing standing;

    /** A package in its folder; what was entered later than it was asked for is not in it. */
    private record Standing(Path folder, BooksExport.Order order, BooksExport.Made made) {
        boolean lacks() {
            return made.latest().isAfter(order.exportedAt());
        }
    }

    StandingPackage(BooksExport export, Path scratch) {
        this.export = export;
        this.scratch = scratch;
    }

    <T, X extends Exception> T read(BooksExport.Order order, PassingPackage.Reader<T, X> reader)
            throws X, FailedConversion, UnreadablePackage, IOException {
        Standing there = standingFor(order);
        try (JournalPackage journal = JournalPackage.open(there.folder().resolve("package"))) {
            return reader.read(journal);
        } finally {
            turns.readLock().unlock();
        }
    }

    /** Returns what fits an order, made anew if need be; the caller may read it until the read lock that is held is let go. */
    private Standing standingFor(BooksExport.Order order) throws FailedConversion, IOException {
        Standing fitting = null;
        turns.readLock().lock();
        try {
            fitting = fitting(order);
        } finally {
            if (fitting == null) {
                turns.readLock().unlock();
            }
        }
        if (fitting != null) {
            return fitting;
        }
        turns.writeLock().lock();
        try {
            Standing renewed = fitting(order);
            if (renewed == null) {
                renewed = renew(order);
            }
            turns.readLock().lock();
            return renewed;
        } finally {
            turns.writeLock().unlock();
        }
    }

    private @Nullable Standing fitting(BooksExport.Order order) throws FailedConversion {
        Standing there = standing;
        if (there == null
                || there.lacks()
                || order.exportedAt().isBefore(there.made().latest())) {
            return null;
        }
        boolean sameDay =
                export.dayOf(order, there.order().exportedAt()).equals(export.dayOf(order, order.exportedAt()));
        return sameDay && export.isStill(there.made().origin(), order) ? there : null;
    }

    private Standing renew(BooksExport.Order order) throws FailedConversion, IOException {
        Standing before = standing;
        standing = null;
        if (before != null) {
            PassingPackage.remove(before.folder());
        }
        Path folder = Files.createTempDirectory(scratch, "books-");
        try {
            Standing now = new Standing(folder, order, export.make(order, folder.resolve("package")));
            standing = now;
            return now;
        } finally {
            if (standing == null) {
                PassingPackage.remove(folder);
            }
        }
    }
}
