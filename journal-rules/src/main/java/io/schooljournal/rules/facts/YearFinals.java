package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the year final mark of a pupil in a subject was set, and annulled. */
public final class YearFinals {
    private static final Column PUPIL = FINAL_MARKS.column("pupil_id");
    private static final Column SUBJECT = FINAL_MARKS.column("subject_id");
    private static final Column KIND = FINAL_MARKS.column("kind");
    private static final Column VALUE = FINAL_MARKS.column("value");
    private static final Column ENTERED_AT = FINAL_MARKS.column("entered_at");

    private final boolean known;
    /** No entry was made before this instant. */
    private Instant earliest = Instant.MAX;

    private final LongIndex places = new LongIndex();
    private final List<List<Change>> changes = new ArrayList<>();

    /** An entry of a year final mark: at this instant it was set, or annulled; null when the instant is not known. */
    private record Change(@Nullable Instant at, boolean set) {}

    private YearFinals(boolean known) {
        this.known = known;
    }

    /**
     * Reads the year final marks of a package.
     *
     * @param journal the package
     * @return when they were set
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static YearFinals read(JournalPackage journal) throws UnreadablePackage {
        YearFinals finals = new YearFinals(journal.has(FINAL_MARKS));
        journal.read(FINAL_MARKS, finals::entry);
        return finals;
    }

    private void entry(PackageRow row) {
        if (row.number(KIND) == FinalKind.YEAR.ordinal()) {
            long place = LongIndex.pair(row.hash(PUPIL), row.hash(SUBJECT));
            if (places.add(place, changes.size())) {
                changes.add(new ArrayList<>(1));
            }
            Instant at = row.instant(ENTERED_AT);
            changes.get(places.get(place)).add(new Change(at, row.has(VALUE)));
            earliest = at == null ? Instant.MIN : at.isBefore(earliest) ? at : earliest;
        }
    }

    /**
     * Tells whether a mark was set before an instant and not annulled again.
     *
     * @param instant the end, exclusive
     * @param pupil the hash of the pupil's id
     * @param subject the hash of the subject's id
     * @return the fact, or null when the package has no final marks or does not tell when one of these was entered
     */
    public @Nullable Boolean setBefore(Instant instant, long pupil, long subject) {
        if (!known) {
            return null;
        }
        int place = instant.isAfter(earliest) ? places.get(LongIndex.pair(pupil, subject)) : LongIndex.NONE;
        if (place == LongIndex.NONE) {
            return false;
        }
        Boolean set = false;
        Instant last = Instant.MIN;
        for (Change change : changes.get(place)) {
            if (change.at == null) {
                return null;
            }
            if (change.at.isBefore(instant) && !change.at.isBefore(last)) {
                set = change.set;
                last = change.at;
            }
        }
        return set;
    }
}
