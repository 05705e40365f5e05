package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ACTIVITY_NOT_RECORDED;
import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Calendar;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** Judges whether every subject of the curriculum has lessons, once the first study period of the class is over. */
record CurriculumJudge(School school, AskedChecks checks, long today) implements FileJudge {
    private static final Column CLASS = CURRICULUM.column("class_id");
    private static final Column SUBJECT = CURRICULUM.column("subject_id");
    private static final Column HOURS = CURRICULUM.column("weekly_hours");

    @Override
    public void judge(PackageRow row) {
        if (row.number(HOURS) == 0) {
            return;
        }
        for (CheckTerms terms : checks.on(ACTIVITY_NOT_RECORDED, today)) {
            if (checks.lacks(terms, LESSONS) || checks.lacks(terms, PERIODS)) {
                continue;
            }
            if (school.lessons().pages().hasPage(row.hash(CLASS), row.hash(SUBJECT))) {
                checks.inOrder(terms);
            } else if (isPeriodOver(school.classes().grade(row.hash(CLASS)))) {
                ClassId schoolClass = new ClassId(String.valueOf(row.text(CLASS)));
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, null, schoolClass),
                        Finds.details().with("class", schoolClass).with("value", row.text(SUBJECT)));
            }
        }
    }

    private boolean isPeriodOver(@Nullable Grade grade) {
        Calendar calendar = school.calendar();
        for (int period = 0; period < calendar.periods(); period++) {
            long last = calendar.lastDay(period);
            if (last < today && calendar.covers(period, last, grade)) {
                return true;
            }
        }
        return false;
    }
}
