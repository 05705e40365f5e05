package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the books of one school and year as a journal package. */
public final class BooksExport {
    private static final int PAGE = 1_000;

    private final UnitOfWork storage;
    private final Calendars calendars;
    private final Directory directory;

    private BooksExport(UnitOfWork storage, Calendars calendars, Directory directory) {
        this.storage = storage;
        this.calendars = calendars;
        this.directory = directory;
    }

    /**
     * What is exported.
     *
     * @param school the school
     * @param year the academic year
     * @param regulation the id of the regulation under which the journals are kept, or null to name none
     * @param exportedAt the instant of the export; nothing that was entered later is written
     * @param names whether names are read from the vault and written
     * @param classes the classes whose journals are written, or null for all
     */
    public record Order(
            SchoolId school,
            AcademicYear year,
            @Nullable String regulation,
            Instant exportedAt,
            boolean names,
            @Nullable Set<ClassId> classes) {
        /** All classes. */
        public Order(
                SchoolId school, AcademicYear year, @Nullable String regulation, Instant exportedAt, boolean names) {
            this(school, year, regulation, exportedAt, names, null);
        }

        boolean includes(Journal journal) {
            return journal.year().equals(year) && (classes == null || classes.contains(journal.schoolClass()));
        }
    }

    /**
     * Returns the export from a storage.
     *
     * @param storage the storage
     * @param calendars the calendars of its schools
     * @param directory which roles the people have who wrote in the books
     * @return the export
     */
    public static BooksExport from(UnitOfWork storage, Calendars calendars, Directory directory) {
        return new BooksExport(storage, calendars, directory);
    }

    /**
     * Writes the package.
     *
     * @param order what is exported
     * @param output the folder or zip to make, which must not exist
     * @return the rows written, by file
     * @throws FailedConversion when the school has not set the year's calendar, or the package cannot be written; then there
     *     is none
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read; then there is none
     */
    public Map<String, Long> write(Order order, Path output) throws FailedConversion {
        SchoolYear year = calendars
                .year(order.school(), order.year())
                .orElseThrow(() -> new FailedConversion(
                        "calendar of `" + order.school() + "` for `" + order.year() + "` is not set"));
        try (PackageWriter writer = PackageWriter.into(output)) {
            Sheets sheets = new Sheets(writer, calendars.zone(order.school()));
            sheets.begin();
            sheets.calendar(year);
            SchoolSheets school = new SchoolSheets(sheets, order.school());
            Instant closed = storage.read(open -> copy(open, order, sheets, school));
            school.roles(directory);
            return writer.finish(manifest(order, year, closed));
        } catch (IOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
    }

    private @Nullable Instant copy(Storage open, Order order, Sheets sheets, SchoolSheets school) {
        List<Instant> closings = new ArrayList<>();
        boolean allClosed = true;
        for (Book book : open.journals().books(order.school())) {
            if (book instanceof Register register) {
                each(open, register, order.exportedAt(), school::take);
            } else if (book instanceof Journal journal && order.includes(journal)) {
                JournalSheets pages = new JournalSheets(sheets, school, journal);
                each(open, journal, order.exportedAt(), pages::take);
                pages.finish();
                Instant closed = pages.closedAt();
                allClosed &= closed != null;
                if (closed != null) {
                    closings.add(closed);
                }
            }
        }
        school.finish(order.names() ? open.vault() : null);
        return allClosed ? closings.stream().max(Instant::compareTo).orElse(null) : null;
    }

    /** Takes the entries that were made by the instant of the export, in the order of the log. */
    private static void each(Storage open, Book book, Instant until, Consumer<Entry> taker) {
        long after = 0;
        List<Entry> page;
        do {
            page = open.journals().entries(book, after, PAGE);
            page.stream().filter(entry -> !entry.enteredAt().isAfter(until)).forEach(taker);
            after += page.size();
        } while (page.size() == PAGE);
    }

    private Manifest manifest(Order order, SchoolYear year, @Nullable Instant closed) {
        return Manifest.builder()
                .school(order.school().value())
                .zone(calendars.zone(order.school()))
                .academicYear(order.year())
                .regulation(order.regulation())
                .schoolWeek(year.calendar().week())
                .exportedAt(order.exportedAt())
                .yearClosedAt(closed)
                .build();
    }
}
