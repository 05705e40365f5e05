package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;
import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;
import static io.schooljournal.rules.exchange.PackageFile.PLAN;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;

/**
 * What the entries of a package refer to, remembered from a first reading.
 *
 * @param journal the package
 * @param calendar its periods and days off
 * @param directory its people and their roles
 * @param classes its classes, subgroups and pupils
 * @param subjects its subjects
 * @param lessons its lessons
 * @param finals when its year final marks were set
 * @param corrections its applications for corrections
 * @param plan the ids of its plan items
 */
record School(
        JournalPackage journal,
        Calendar calendar,
        Directory directory,
        Classes classes,
        Subjects subjects,
        Lessons lessons,
        YearFinals finals,
        Corrections corrections,
        LongIndex plan) {
    private static final Column PLAN_ID = PLAN.column("plan_id");

    static School read(JournalPackage journal) throws UnreadablePackage {
        Classes classes = Classes.read(journal);
        Subjects subjects = Subjects.read(journal);
        LongIndex plan = new LongIndex();
        journal.read(PLAN, row -> plan.add(row.hash(PLAN_ID)));
        return new School(
                journal,
                Calendar.read(journal),
                Directory.read(journal),
                classes,
                subjects,
                Lessons.read(journal, classes, subjects),
                YearFinals.read(journal),
                Corrections.read(journal),
                plan);
    }

    Manifest manifest() {
        return journal.manifest();
    }

    /** The evidence that a row lacks in one of its own columns. */
    Evidence lacks(PackageRow row, Column column) {
        return Evidence.value(journal, row.file(), column);
    }

    /** The evidence that would have told a fact. */
    Evidence lacks(Entry entry, Fact fact) {
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
            case YEAR_CLOSED, JOURNAL_YEAR_FINALS_SET, CONSENT_ON_FILE, DIRECTIVE, REMARK ->
                Evidence.noPlace(fact.pointer());
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
