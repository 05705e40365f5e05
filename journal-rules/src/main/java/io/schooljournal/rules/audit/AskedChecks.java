package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the accounts of the checks that the regulation asks for: what was judged, found and not checked. */
final class AskedChecks {
    private static final Map<CheckTerms.Check, PackageFile> JUDGED_IN = Map.ofEntries(
            Map.entry(CheckTerms.Check.ROLE_WITHOUT_BASIS, PackageFile.ROLES),
            Map.entry(CheckTerms.Check.SUBSTITUTION_NOT_SHOWN, PackageFile.LESSONS),
            Map.entry(CheckTerms.Check.TOO_FEW_MARKS, PackageFile.FINAL_MARKS),
            Map.entry(CheckTerms.Check.NOT_ON_DAY_OF_WORK, PackageFile.MARKS),
            Map.entry(CheckTerms.Check.ABSENCE_WITHOUT_REASON, PackageFile.ATTENDANCE),
            Map.entry(CheckTerms.Check.ATTENDANCE_NOT_RECORDED, PackageFile.LESSONS),
            Map.entry(CheckTerms.Check.TOPIC_MISSING, PackageFile.LESSONS),
            Map.entry(CheckTerms.Check.NOT_IN_RUSSIAN, PackageFile.LESSONS),
            Map.entry(CheckTerms.Check.STATE_EXAM_NOT_ENTERED, PackageFile.PUPILS),
            Map.entry(CheckTerms.Check.OUTSIDE_ACADEMIC_YEAR, PackageFile.LESSONS),
            Map.entry(CheckTerms.Check.ACTIVITY_NOT_RECORDED, PackageFile.CURRICULUM),
            Map.entry(CheckTerms.Check.CORRECTION_WITHOUT_GROUND, PackageFile.CORRECTIONS),
            Map.entry(CheckTerms.Check.LOWERED_WITHOUT_NOTICE, PackageFile.FINAL_MARKS));

    private final JournalPackage journal;
    private final RegulationChecks asked;
    private final Tally tally;

    AskedChecks(JournalPackage journal, RegulationChecks asked, Tally tally) {
        this.journal = journal;
        this.asked = asked;
        this.tally = tally;
        for (CheckTerms terms : asked.all()) {
            int code = Codes.of(terms.check());
            tally.cite(code, terms.clauses());
            tally.weigh(code, terms.severity());
            PackageFile file = JUDGED_IN.get(terms.check());
            if (file != null && !journal.has(file)) {
                tally.neverChecked(code, Evidence.file(file));
            }
        }
    }

    /** The terms of a check on a day; none when the regulation does not ask for it. */
    CheckTerms[] on(CheckTerms.Check check, long epochDay) {
        return asked.on(check, epochDay);
    }

    /** What a finding is about. */
    record Subject(
            PackageRow row, @Nullable Column by, @Nullable ClassId schoolClass) {}

    /** Counts a row in order. */
    void inOrder(CheckTerms terms) {
        tally.judgedBy(Codes.of(terms.check()));
    }

    /** Counts a row at fault. */
    void fault(CheckTerms terms, Subject on, Finds.Details details) {
        fault(terms, on, details, null, null);
    }

    /** Counts a row at fault, which was due at an instant, and done, if at all, at another. */
    void fault(CheckTerms terms, Subject on, Finds.Details details, @Nullable Instant due, @Nullable Instant actual) {
        int code = Codes.of(terms.check());
        tally.judgedBy(code);
        Finding.Builder finding = Finds.at(on.row, code)
                .severity(terms.severity())
                .clauses(terms.clauses())
                .person(Finds.person(on.row, on.by))
                .schoolClass(on.schoolClass)
                .due(due)
                .actual(actual)
                .details(details.all());
        tally.found(code, finding.build());
    }

    /** Counts a row that cannot be judged for want of evidence. */
    void notChecked(CheckTerms terms, Evidence evidence) {
        tally.notChecked(Codes.of(terms.check()), evidence);
    }

    /** Counts a row that leaves a column empty, or has no such column. */
    void lacks(CheckTerms terms, PackageRow row, Column column) {
        notChecked(terms, Evidence.value(journal, row.file(), column));
    }

    /** Counts a row that cannot be judged when a file is absent; tells whether it is. */
    boolean lacks(CheckTerms terms, PackageFile file) {
        if (!journal.has(file)) {
            notChecked(terms, Evidence.file(file));
            return true;
        }
        return false;
    }
}
