package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;

import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which final marks stand at an instant, and when each was first set, by pupil, subject, kind and period. */
public final class StandingFinals {
    private static final Column PUPIL = FINAL_MARKS.column("pupil_id");
    private static final Column SUBJECT = FINAL_MARKS.column("subject_id");
    private static final Column KIND = FINAL_MARKS.column("kind");
    private static final Column VALUE = FINAL_MARKS.column("value");
    private static final Column PERIOD = FINAL_MARKS.column("period_id");
    private static final Column AT = FINAL_MARKS.column("entered_at");

    private final Map<Long, Standing> marks = new HashMap<>();
    private final Evidence absent;
    private final boolean known;

    private StandingFinals(JournalPackage journal) {
        this.known = journal.has(FINAL_MARKS);
        this.absent = Evidence.value(journal, FINAL_MARKS, AT);
    }

    /** The first setting of a final mark, and whether it stands after its last entry. */
    private record Standing(Shown first, Instant last, boolean stands) {
        Standing then(Standing later) {
            boolean isLast = !later.last.isBefore(last);
            return new Standing(
                    first.earliest(later.first), isLast ? later.last : last, isLast ? later.stands : stands);
        }
    }

    /**
     * Reads the final marks of a package as they were known at an instant.
     *
     * @param journal the package
     * @param asOf the end, inclusive; later entries are left out
     * @return the final marks
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static StandingFinals read(JournalPackage journal, Instant asOf) throws UnreadablePackage {
        StandingFinals finals = new StandingFinals(journal);
        journal.read(FINAL_MARKS, row -> finals.add(row, asOf));
        return finals;
    }

    private void add(PackageRow row, Instant asOf) {
        Instant at = row.instant(AT);
        if (at != null && at.isAfter(asOf)) {
            return;
        }
        DutyPlace place = Shown.place(row);
        Shown set = at == null ? Shown.unknown(absent) : row.has(VALUE) ? Shown.done(at, place) : Shown.NOT_DONE;
        FinalKind kind = FinalKind.values()[(int) row.number(KIND)];
        marks.merge(
                key(row.hash(PUPIL), row.hash(SUBJECT), kind, row.hash(PERIOD)),
                new Standing(set, at == null ? Instant.MIN : at, row.has(VALUE)),
                Standing::then);
    }

    private static long key(long pupil, long subject, FinalKind kind, long period) {
        long place = LongIndex.pair(kind.ordinal() + 1L, kind == FinalKind.PERIOD ? period : 0);
        return LongIndex.pair(LongIndex.pair(pupil, subject), place);
    }

    /**
     * Returns when a final mark that stands was first set.
     *
     * @param pupil the hash of the pupil's id
     * @param subject the hash of the subject's id
     * @param kind which final mark
     * @param period the hash of the period's id; only of a period's final mark does it matter
     * @return what the package shows: not done when none stands, not known when it has no final marks
     */
    public Shown of(long pupil, long subject, FinalKind kind, long period) {
        Standing standing = marks.get(key(pupil, subject, kind, period));
        if (standing == null) {
            return known ? Shown.NOT_DONE : Shown.unknown(absent);
        }
        return standing.stands ? standing.first : Shown.NOT_DONE;
    }
}
