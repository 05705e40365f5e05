package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.DUTIES;

import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a package that a duty was done, by the duty's code. */
public final class DutyLog {
    private static final Column DUTY = DUTIES.column("duty");
    private static final Column DONE_AT = DUTIES.column("done_at");
    private static final Column PERSON = DUTIES.column("person_id");
    private static final Column CLASS = DUTIES.column("class_id");
    private static final Column PERIOD = DUTIES.column("period_id");

    private final Map<Duty, List<Done>> records = new HashMap<>();
    private final Map<Duty, DoneRecords> ofClass = new HashMap<>();
    private final boolean known;

    /**
     * A record; what is null does not narrow what it is about.
     *
     * @param at when the duty was done
     * @param place the row that says so
     * @param person the id of the person whom it names, or null
     * @param schoolClass the id of the class that it is about, or null
     * @param period the id of the period that it is about, or null
     */
    public record Done(
            Instant at,
            DutyPlace place,
            @Nullable String person,
            @Nullable String schoolClass,
            @Nullable String period) {}

    private DutyLog(boolean known) {
        this.known = known;
    }

    /**
     * Reads the records of a package up to an instant.
     *
     * @param journal the package
     * @param asOf the end, inclusive; later records are left out
     * @return the records
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static DutyLog read(JournalPackage journal, Instant asOf) throws UnreadablePackage {
        DutyLog log = new DutyLog(journal.has(DUTIES));
        journal.read(DUTIES, row -> log.add(row, asOf));
        return log;
    }

    private void add(PackageRow row, Instant asOf) {
        Instant at = row.instant(DONE_AT);
        if (at != null && !at.isAfter(asOf)) {
            Duty duty = new Duty(String.valueOf(row.text(DUTY)), row.text(CLASS));
            records.computeIfAbsent(duty, key -> new ArrayList<>())
                    .add(new Done(at, Shown.place(row), row.text(PERSON), row.text(CLASS), row.text(PERIOD)));
        }
    }

    /**
     * Tells whether the package has such records at all.
     *
     * @return true when the file is there, though it may have no rows
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Returns the records of a duty that may be meant for one time it is due in a class.
     *
     * @param duty the code of the duty in the regulation
     * @param schoolClass the id of the class, or null when it is about none; records that name no class are for any
     * @param time what it is asked for
     * @return the records, the earliest first
     */
    public List<Done> of(String duty, @Nullable String schoolClass, Time time) {
        return ofClass.computeIfAbsent(new Duty(duty, schoolClass), this::records)
                .at(time);
    }

    /** The records of a duty in a class, and those that name no class. */
    private DoneRecords records(Duty duty) {
        List<Done> all = new ArrayList<>(records.getOrDefault(duty, List.of()));
        if (duty.schoolClass != null) {
            all.addAll(records.getOrDefault(new Duty(duty.code, null), List.of()));
        }
        return new DoneRecords(all);
    }

    /** A duty in a class, or in none. */
    private record Duty(String code, @Nullable String schoolClass) {}

    /**
     * A time that a duty is due.
     *
     * @param periods the ids of its study periods, whose records are meant for it whenever they were made; empty when it
     *     belongs to none, and records of any period are
     * @param opens the first instant at which another record is meant for it; null for any time before
     * @param closes the first instant at which it no longer is; null for any time after
     */
    public record Time(
            Set<String> periods,
            @Nullable Instant opens,
            @Nullable Instant closes) {
        /** The periods are copied. */
        public Time {
            periods = Set.copyOf(periods);
        }
    }
}
