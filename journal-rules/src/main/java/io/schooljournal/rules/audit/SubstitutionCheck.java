package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.SUBSTITUTION_NOT_SHOWN;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;
import java.time.Instant;

/**
 * Checks that a substituted lesson shows the substitution at the moment its record is made (замена урока).
 *
 * <p>A substitution whose time is left empty was not entered. Whoever teaches no subject on that day and records another's lesson does so by office, and has not substituted.
 */
record SubstitutionCheck(School school, AskedChecks checks) {
    private static final Column TEACHER = LESSONS.column("teacher_id");
    private static final Column ENTERED_AT = LESSONS.column("substitution_entered_at");
    private static final Column RECORDED_AT = LESSONS.column("recorded_at");
    private static final Column RECORDED_BY = LESSONS.column("recorded_by");

    void judge(PackageRow row, Lessons.Held lesson) {
        for (CheckTerms terms : checks.on(SUBSTITUTION_NOT_SHOWN, lesson.day)) {
            if (row.has(Lessons.SUBSTITUTE)) {
                inTime(terms, row, lesson);
            } else if (!row.has(TEACHER)) {
                checks.lacks(terms, row, TEACHER);
            } else if (!row.has(RECORDED_BY)) {
                checks.lacks(terms, row, RECORDED_BY);
            } else if (row.hash(TEACHER) == row.hash(RECORDED_BY) || isOffice(row, lesson.day)) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        subject(row, lesson),
                        Finds.details().with("value", row.text(TEACHER)),
                        null,
                        row.instant(RECORDED_AT));
            }
        }
    }

    private void inTime(CheckTerms terms, PackageRow row, Lessons.Held lesson) {
        Instant recorded = row.instant(RECORDED_AT);
        Instant entered = row.instant(ENTERED_AT);
        if (recorded == null || !row.hasColumn(ENTERED_AT)) {
            checks.lacks(terms, row, recorded == null ? RECORDED_AT : ENTERED_AT);
        } else if (entered == null || entered.isAfter(recorded)) {
            checks.fault(terms, subject(row, lesson), Finds.details(), recorded, entered);
        } else {
            checks.inOrder(terms);
        }
    }

    private static AskedChecks.Subject subject(PackageRow row, Lessons.Held lesson) {
        return new AskedChecks.Subject(row, RECORDED_BY, lesson.target.schoolClass());
    }

    private boolean isOffice(PackageRow row, long day) {
        Actor recorder = school.directory().actor(row, RECORDED_BY);
        return recorder != null
                && !recorder.roles().isEmpty()
                && recorder.roles().stream()
                        .noneMatch(role -> role.role() == Role.SUBJECT_TEACHER && role.isValidOn(day));
    }
}
