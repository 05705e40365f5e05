package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ATTENDANCE_NOT_RECORDED;
import static io.schooljournal.core.audit.CheckTerms.Check.OUTSIDE_ACADEMIC_YEAR;
import static io.schooljournal.core.audit.CheckTerms.Check.TOPIC_MISSING;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Absences;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** Checks what the records of held lessons say, as far as the regulation asks for it. */
record LessonChecks(School school, AskedChecks checks, LanguageCheck language, Absences absences, Instant asOf) {
    private static final Column TOPIC = LESSONS.column("topic");
    private static final Column RECORDED_AT = LESSONS.column("recorded_at");
    private static final Column RECORDED_BY = LESSONS.column("recorded_by");
    private static final Column STATUS = ATTENDANCE.column("status");

    /** Whether the lesson is of the manifest's academic year, from 1 September to 31 August, or of a period it has. */
    boolean isInYear(Lessons.Held lesson) {
        int year = school.manifest().academicYear().startYear();
        return (LocalDate.of(year, Month.SEPTEMBER, 1).toEpochDay() <= lesson.day
                        && lesson.day
                                < LocalDate.of(year + 1, Month.SEPTEMBER, 1).toEpochDay())
                || !school.calendar().isOutsidePeriods(lesson.day, lesson.target.grade());
    }

    boolean asksForTheYear(Lessons.Held lesson) {
        return checks.on(OUTSIDE_ACADEMIC_YEAR, lesson.day).length > 0;
    }

    void judge(PackageRow row, Lessons.Held lesson, boolean inYear) {
        AskedChecks.Subject subject = new AskedChecks.Subject(row, RECORDED_BY, lesson.target.schoolClass());
        for (CheckTerms terms : checks.on(OUTSIDE_ACADEMIC_YEAR, lesson.day)) {
            if (inYear) {
                checks.inOrder(terms);
            } else {
                checks.fault(terms, subject, Finds.details().with("day", LocalDate.ofEpochDay(lesson.day)));
            }
        }
        boolean recorded = row.has(RECORDED_AT) || row.has(RECORDED_BY);
        Instant start = lesson.target.lessonStart();
        boolean past = start != null && start.isBefore(asOf);
        if (recorded || past) {
            topic(row, lesson, subject);
            language.topic(row, TOPIC, lesson.day, RECORDED_BY, lesson.target.schoolClass());
        }
        if (past) {
            attendance(row, lesson, subject);
        }
    }

    private void topic(PackageRow row, Lessons.Held lesson, AskedChecks.Subject subject) {
        for (CheckTerms terms : checks.on(TOPIC_MISSING, lesson.day)) {
            if (!row.hasColumn(TOPIC)) {
                checks.lacks(terms, row, TOPIC);
            } else if (row.has(TOPIC)) {
                checks.inOrder(terms);
            } else {
                checks.fault(terms, subject, Finds.details().with("lessonStart", lesson.target.lessonStart()));
            }
        }
    }

    private void attendance(PackageRow row, Lessons.Held lesson, AskedChecks.Subject subject) {
        for (CheckTerms terms : checks.on(ATTENDANCE_NOT_RECORDED, lesson.day)) {
            if (checks.lacks(terms, ATTENDANCE)) {
                continue;
            }
            if (absences.isRecorded(row.hash(Lessons.ID))) {
                checks.inOrder(terms);
            } else if (absences.recordsPresent()) {
                checks.fault(terms, subject, Finds.details().with("lessonStart", lesson.target.lessonStart()));
            } else {
                checks.notChecked(terms, Evidence.value(school.journal(), ATTENDANCE, STATUS));
            }
        }
    }
}
