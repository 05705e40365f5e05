package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.TIMETABLE;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** When the timetable of each class was entered for each period: with its last subject, each by its first entry. */
public final class TimetableBook {
    private static final Column CLASS = TIMETABLE.column("class_id");
    private static final Column SUBJECT = TIMETABLE.column("subject_id");
    private static final Column PERIOD = TIMETABLE.column("period_id");
    private static final Column AT = TIMETABLE.column("entered_at");

    private final Map<Long, Map<Long, Map<Long, Shown>>> entries = new LinkedHashMap<>();
    private final SchoolYears years;
    private final Evidence absent;
    private final boolean known;

    private TimetableBook(JournalPackage journal, SchoolYears years) {
        this.years = years;
        this.known = journal.has(TIMETABLE, AT);
        this.absent = Evidence.value(journal, TIMETABLE, AT);
    }

    /**
     * Reads the timetable of a package as it was known at an instant.
     *
     * @param journal the package
     * @param years its study periods
     * @param asOf the end, inclusive; what was entered later is not entered yet
     * @return the timetable
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static TimetableBook read(JournalPackage journal, SchoolYears years, Instant asOf) throws UnreadablePackage {
        TimetableBook book = new TimetableBook(journal, years);
        journal.read(TIMETABLE, row -> book.add(row, asOf));
        return book;
    }

    private void add(PackageRow row, Instant asOf) {
        Instant at = row.instant(AT);
        Shown shown = at == null
                ? Shown.unknown(absent)
                : Shown.done(at, Shown.place(row)).asOf(asOf);
        entries.computeIfAbsent(row.hash(CLASS), key -> new LinkedHashMap<>())
                .computeIfAbsent(row.hash(PERIOD), key -> new LinkedHashMap<>())
                .merge(row.hash(SUBJECT), shown, Shown::earliest);
    }

    /**
     * Returns when the timetable that holds on a day was entered: that of a period in which the day lies.
     *
     * @param schoolClass the hash of the class's id
     * @param day a local day
     * @return what the package shows of the last of its subjects
     */
    public Shown on(long schoolClass, LocalDate day) {
        Shown all = Shown.NOT_DONE;
        for (var ofPeriod : entries.getOrDefault(schoolClass, Map.of()).entrySet()) {
            StudyPeriod period = years.find(ofPeriod.getKey());
            if (period != null && period.includes(day)) {
                for (Shown subject : ofPeriod.getValue().values()) {
                    all = all.latest(subject);
                }
            }
        }
        return known || all.at() != null ? all : Shown.unknown(absent);
    }
}
