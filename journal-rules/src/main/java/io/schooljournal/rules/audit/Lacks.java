package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;
import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;

/** Tells which evidence would have told what an entry of a package does not. */
record Lacks(JournalPackage journal) {
    /** The evidence that a row lacks in one of its own columns. */
    Evidence of(PackageRow row, Column column) {
        return Evidence.value(journal, row.file(), column);
    }

    /** The evidence that would have told a fact. */
    Evidence of(Entry entry, Fact fact) {
        PackageFile file = entry.row().file();
        if (file == PackageFile.CORRECTIONS && isOfEntry(fact)) {
            return Evidence.record(journal, PackageFile.MARKS);
        }
        if (file == PackageFile.REMARKS && (fact == Fact.CLASS || fact == Fact.GRADE || fact == Fact.SUBJECT)) {
            return value(PackageFile.REMARKS, fact == Fact.SUBJECT ? "subject_id" : "class_id");
        }
        return switch (fact) {
            case CLASS, PUPIL -> Evidence.record(journal, PUPILS);
            case GRADE -> Evidence.record(journal, CLASSES);
            case SUBJECT, LESSON_START -> Evidence.record(journal, LESSONS);
            case SUBJECT_AREA -> value(SUBJECTS, "area");
            case ACTIVITY -> value(SUBJECTS, "activity");
            case WORK_KIND -> value(entry.row().file(), "work_kind");
            case FINAL_KIND -> value(entry.row().file(), "kind");
            case PERIOD_END -> periodEnd(entry);
            case YEAR_FINALS_SET -> value(FINAL_MARKS, "entered_at");
            case PUPIL_ENROLLED -> value(PUPILS, "withdrawn_on");
            case CORRECTION -> Evidence.record(journal, CORRECTIONS);
            case CORRECTION_GROUND -> value(CORRECTIONS, "ground");
            case CORRECTION_DOCUMENTS -> value(CORRECTIONS, "documents");
            case CORRECTION_REGISTERED -> value(CORRECTIONS, "registered_no");
            case CORRECTION_DECISION -> value(CORRECTIONS, "decision");
            case CORRECTION_PROTOCOL -> value(CORRECTIONS, "protocol_no");
            case CALENDAR -> Evidence.file(DAYS_OFF);
            case NEXT_LESSON_START -> Evidence.record(journal, LESSONS);
            case JOURNAL_YEAR_FINALS_SET -> Evidence.record(journal, PackageFile.CURRICULUM);
            case CONSENT_ON_FILE -> value(PackageFile.REPRESENTATIVES, "consent_on");
            case YEAR_CLOSED, DIRECTIVE, REMARK -> Evidence.noPlace(fact.pointer());
        };
    }

    /** A correction tells these of the entry that it corrects. */
    private static boolean isOfEntry(Fact fact) {
        return switch (fact) {
            case CLASS, GRADE, SUBJECT, SUBJECT_AREA, ACTIVITY, PUPIL, LESSON_START, NEXT_LESSON_START -> true;
            case WORK_KIND, FINAL_KIND, PERIOD_END, YEAR_FINALS_SET -> true;
            default -> false;
        };
    }

    private Evidence periodEnd(Entry entry) {
        FinalKind kind = entry.target().finalKind();
        boolean received = kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM;
        if (received || (kind == FinalKind.PERIOD && journal.has(PERIODS))) {
            Column column = FINAL_MARKS.column(received ? "received_on" : "period_id");
            return entry.row().has(column) ? Evidence.record(journal, PERIODS) : value(FINAL_MARKS, column.name());
        }
        return Evidence.record(journal, PERIODS);
    }

    private Evidence value(PackageFile file, String column) {
        return Evidence.value(journal, file, file.column(column));
    }
}
