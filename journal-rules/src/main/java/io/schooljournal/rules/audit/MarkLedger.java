package io.schooljournal.rules.audit;

import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.PeriodMarks;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** Judges what marks of lessons have to do with each other, row after row, and keeps of them what is judged later. */
record MarkLedger(School school, Entries entries, @Nullable PeriodMarks counted, CarriedOut carriedOut)
        implements FileJudge {
    @Override
    public boolean seesToIds() {
        return true;
    }

    @Override
    public void judge(PackageRow row) {
        long lessonHash = row.hash(MarkEntry.LESSON);
        Lessons.Held lesson = school.lessons().find(lessonHash);
        ClassId schoolClass = lesson == null ? null : lesson.target.schoolClass();
        entries.judge(row, row.hash(MarkEntry.PUPIL), lessonHash, false, schoolClass);
        if (counted != null) {
            counted.count(row);
        }
        if (row.has(MarkEntry.CORRECTION)) {
            carriedOut.keep(MarkEntry.of(row, school).entry());
        }
    }
}
