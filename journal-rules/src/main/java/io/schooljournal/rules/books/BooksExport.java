package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the books of one school and year as a journal package. */
public final class BooksExport {
    private final UnitOfWork storage;
    private final Calendars calendars;
    private final Directory directory;
    private final Function<SchoolId, String> schools;

    private BooksExport(
            UnitOfWork storage, Calendars calendars, Directory directory, Function<SchoolId, String> schools) {
        this.storage = storage;
        this.calendars = calendars;
        this.directory = directory;
        this.schools = schools;
    }

    /**
     * What is exported.
     *
     * @param school the school
     * @param year the academic year
     * @param regulation the id of the regulation under which the journals are kept, or null to name none
     * @param exportedAt the instant of the export; nothing that was entered later is written
     * @param names whether names are read from the vault and written
     * @param classes the classes whose journals alone are written, with the heads of their own pages; null for all of the year
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

        boolean includes(Book book) {
            boolean other = book instanceof Journal journal
                    && (!journal.year().equals(year) || (classes != null && !classes.contains(journal.schoolClass())));
            return !other;
        }
    }

    /**
     * Returns the export from a storage; schools are called by their identifiers.
     *
     * @param storage the storage
     * @param calendars the calendars of its schools
     * @param directory which roles the people have who wrote in the books
     * @return the export
     */
    public static BooksExport from(UnitOfWork storage, Calendars calendars, Directory directory) {
        return new BooksExport(storage, calendars, directory, SchoolId::value);
    }

    /**
     * Returns the same export, in which schools are called as people call them.
     *
     * @param names what a school is called
     * @return the export
     */
    public BooksExport calling(Function<SchoolId, String> names) {
        return new BooksExport(storage, calendars, directory, names);
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
        return make(order, output).rows();
    }

    /**
     * A package that was made: its rows by file, of what it was made, and when the latest of that was entered, which is after the
     * instant of the export where something was left out.
     */
    record Made(Map<String, Long> rows, Origin origin, Instant latest) {}

    Made make(Order order, Path output) throws FailedConversion {
        SchoolYear year = year(order);
        try (PackageWriter writer = PackageWriter.into(output)) {
            Sheets sheets = new Sheets(writer, calendars.zone(order.school()));
            sheets.begin();
            sheets.calendar(year);
            SchoolSheets school = new SchoolSheets(sheets, order.school());
            BooksCopy copied = storage.read(open -> BooksCopy.into(sheets, school, open, order));
            List<Actor> staff = school.roles(directory);
            Map<String, Long> rows = writer.finish(manifest(order, year, copied.closedAt()));
            return new Made(rows, new Origin(copied.ends(), year, staff), copied.latest());
        } catch (IOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
    }

    private SchoolYear year(Order order) throws FailedConversion {
        return calendars
                .year(order.school(), order.year())
                .orElseThrow(() -> new FailedConversion(
                        "calendar of `" + order.school() + "` for `" + order.year() + "` is not set"));
    }

    /** Tells whether a package that is made now would be made of the same as one that was. */
    boolean isStill(Origin before, Order order) throws FailedConversion {
        return before.year().equals(year(order))
                && before.ends().equals(storage.read(open -> BooksCopy.ends(open, order)))
                && before.staff().stream().allMatch(actor -> actor.equals(directory.actor(order.school(), actor.id())));
    }

    LocalDate dayOf(Order order, Instant instant) {
        return calendars.zone(order.school()).dayOf(instant);
    }

    private Manifest manifest(Order order, SchoolYear year, @Nullable Instant closed) {
        return Manifest.builder()
                .school(schools.apply(order.school()))
                .zone(calendars.zone(order.school()))
                .academicYear(order.year())
                .regulation(order.regulation())
                .schoolWeek(year.calendar().week())
                .exportedAt(order.exportedAt())
                .yearClosedAt(closed)
                .build();
    }
}
