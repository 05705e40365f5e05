package io.schooljournal.rules.books;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Books that were copied into the sheets of a package.
 *
 * @param ends how far the log of each had come
 * @param latest when the latest of their entries was made, whether it was copied or is of later than the export
 * @param closedAt when the last of the journals was closed; null while one is open
 */
record BooksCopy(List<Chain> ends, Instant latest, @Nullable Instant closedAt) {
    private static final int PAGE = 1_000;

    /** Copies what was entered by the instant of the export. */
    static BooksCopy into(Sheets sheets, SchoolSheets school, Storage open, BooksExport.Order order) {
        // First the ends: what is entered beside this is then at worst copied and counted as new.
        List<Chain> ends = ends(open, order);
        List<Instant> closings = new ArrayList<>();
        boolean allClosed = true;
        Instant latest = Instant.MIN;
        for (Chain end : ends) {
            if (end.book() instanceof Journal journal) {
                JournalSheets pages = new JournalSheets(sheets, school, journal);
                latest = later(latest, each(open, journal, order.exportedAt(), pages::take));
                pages.finish();
                Instant closed = pages.closedAt();
                allClosed &= closed != null;
                if (closed != null) {
                    closings.add(closed);
                }
            } else {
                latest = later(latest, each(open, end.book(), order.exportedAt(), school::take));
            }
        }
        school.finish(order.names() ? open.vault() : null);
        Instant closedAt = allClosed ? closings.stream().max(Instant::compareTo).orElse(null) : null;
        return new BooksCopy(ends, latest, closedAt);
    }

    /** Returns how far the log of each book of an order has come. */
    static List<Chain> ends(Storage open, BooksExport.Order order) {
        return open.journals().books(order.school()).stream()
                .filter(order::includes)
                .map(open.changeLog()::end)
                .toList();
    }

    /** Has the entries taken that were made by an instant, in the order of the log; returns when the latest of all was made. */
    private static Instant each(Storage open, Book book, Instant until, Consumer<Entry> taker) {
        Instant latest = Instant.MIN;
        long after = 0;
        List<Entry> page;
        do {
            page = open.journals().entries(book, after, PAGE);
            for (Entry entry : page) {
                latest = later(latest, entry.enteredAt());
                if (!entry.enteredAt().isAfter(until)) {
                    taker.accept(entry);
                }
            }
            after += page.size();
        } while (page.size() == PAGE);
        return latest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
