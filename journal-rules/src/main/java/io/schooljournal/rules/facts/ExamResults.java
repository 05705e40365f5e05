package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;

/** Which pupils have a result of a state exam in the journal (ОГЭ, ЕГЭ, ГВЭ). */
public final class ExamResults {
    private static final Column PUPIL = FINAL_MARKS.column("pupil_id");
    private static final Column KIND = FINAL_MARKS.column("kind");
    private static final Column VALUE = FINAL_MARKS.column("value");

    private final LongIndex pupils = new LongIndex();

    private ExamResults() {}

    /**
     * No pupil has any, or nobody needs to know.
     *
     * @return results of nobody
     */
    public static ExamResults none() {
        return new ExamResults();
    }

    /**
     * Reads which pupils have a result that stands.
     *
     * @param journal the package
     * @param entries which final marks a later one replaces
     * @return the results
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static ExamResults read(JournalPackage journal, EntryIds entries) throws UnreadablePackage {
        ExamResults results = new ExamResults();
        journal.read(FINAL_MARKS, row -> results.row(row, entries.stands(row)));
        return results;
    }

    private void row(PackageRow row, boolean stands) {
        if (stands && row.has(VALUE) && row.number(KIND) == FinalKind.STATE_EXAM.ordinal()) {
            pupils.add(row.hash(PUPIL));
        }
    }

    /**
     * Tells whether a pupil has a result.
     *
     * @param pupil the hash of the pupil's id
     * @return true when one stands
     */
    public boolean has(long pupil) {
        return pupils.contains(pupil);
    }
}
