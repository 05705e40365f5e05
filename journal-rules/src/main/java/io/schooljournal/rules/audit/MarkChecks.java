package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.NOT_ON_DAY_OF_WORK;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import java.time.LocalDate;

/** Checks what the marks of lessons say: that each stands in the column of the day of its work, and its comment. */
record MarkChecks(AskedChecks checks, LanguageCheck language) {
    private static final Column VALUE = MARKS.column("value");
    private static final Column COMMENT = MARKS.column("comment");
    private static final Column DONE_ON = MARKS.column("work_done_on");
    private static final Column BY = MARKS.column("entered_by");

    void judge(PackageRow row, Lessons.Held lesson) {
        language.text(row, COMMENT, lesson.day, BY, lesson.target.schoolClass());
        if (!row.has(VALUE)) {
            return;
        }
        for (CheckTerms terms : checks.on(NOT_ON_DAY_OF_WORK, lesson.day)) {
            if (!row.has(DONE_ON)) {
                checks.lacks(terms, row, DONE_ON);
            } else if (row.number(DONE_ON) == lesson.day) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, BY, lesson.target.schoolClass()),
                        Finds.details()
                                .with("day", LocalDate.ofEpochDay(row.number(DONE_ON)))
                                .with("lessonStart", lesson.target.lessonStart()));
            }
        }
    }
}
