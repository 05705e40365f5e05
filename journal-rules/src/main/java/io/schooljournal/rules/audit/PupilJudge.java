package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.STATE_EXAM_NOT_ENTERED;
import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.ExamResults;
import io.schooljournal.rules.facts.School;
import java.time.LocalDate;
import java.time.Month;

/**
 * Judges pupils: the access they were given and, once the academic year is over (or closed in the journal), whether those
 * who finish a grade with state exams have a result.
 */
record PupilJudge(School school, AskedChecks checks, AccessJudge access, ExamResults exams, long today)
        implements FileJudge {
    private static final Column PUPIL = PUPILS.column("pupil_id");

    @Override
    public void judge(PackageRow row) {
        access.judge(row);
        Classes.Pupil pupil = school.classes().pupil(row.hash(PUPIL));
        if (pupil != null && pupil.withdrawnOn() == Long.MAX_VALUE && isYearOver()) {
            for (CheckTerms terms : checks.on(STATE_EXAM_NOT_ENTERED, today)) {
                examined(terms, row, pupil);
            }
        }
    }

    /** After 31 August, or once the year was closed. */
    private boolean isYearOver() {
        int end = school.manifest().academicYear().startYear() + 1;
        return school.manifest().yearClosedAt() != null
                || today >= LocalDate.of(end, Month.SEPTEMBER, 1).toEpochDay();
    }

    private void examined(CheckTerms terms, PackageRow row, Classes.Pupil pupil) {
        Grade grade = school.classes().grade(pupil.classHash());
        if (grade == null) {
            checks.notChecked(terms, Evidence.record(school.journal(), CLASSES));
        } else if ((terms.grades().isEmpty() || terms.grades().contains(grade.number()))
                && !checks.lacks(terms, FINAL_MARKS)) {
            if (exams.has(pupil.hash())) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, null, pupil.schoolClass()),
                        Finds.details().with("pupil", pupil.id()).with("grade", grade));
            }
        }
    }
}
