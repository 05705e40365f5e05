package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates and instants of rows as what happened and as what was done. */
record Reader(Books books, PackageFile file) {
    Column column(String name) {
        return file.column(name);
    }

    /** Something that happens to everybody: where it is not told, it is not known. */
    Moment happened(PackageRow row, Column column) {
        Moment moment = mayHaveHappened(row, column);
        return moment == null ? Moment.unknown(absent(column)) : moment;
    }

    /** Something that need not happen: where the column is left empty, it did not. */
    @Nullable
    Moment mayHaveHappened(PackageRow row, Column column) {
        if (!row.has(column)) {
            return row.hasColumn(column) ? null : Moment.unknown(absent(column));
        }
        LocalDate day = isDay(column) ? row.day(column) : null;
        Instant instant = isDay(column) ? null : row.instant(column);
        return day != null
                ? Moment.on(day)
                : instant == null ? Moment.unknown(absent(column)) : Moment.at(instant, books.zone);
    }

    /** Of what was done on a day, the first instant of the day stands for all of it. */
    Shown done(PackageRow row, Column column) {
        if (!row.has(column)) {
            return row.hasColumn(column) ? Shown.NOT_DONE : Shown.unknown(absent(column));
        }
        LocalDate day = isDay(column) ? row.day(column) : null;
        Instant at = day == null ? row.instant(column) : books.zone.startOf(day);
        DutyPlace place = Shown.place(row);
        return at == null ? Shown.NOT_DONE : Shown.done(at, place).asOf(books.asOf);
    }

    Evidence absent(Column column) {
        return Evidence.value(books.journal, file, column);
    }

    @Nullable
    PersonId person(PackageRow row, Column column) {
        String id = row.text(column);
        return id == null ? null : new PersonId(id);
    }

    private static boolean isDay(Column column) {
        return column.name().endsWith("_on");
    }
}
