package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.LOWERED_WITHOUT_NOTICE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Term;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.PeriodMarks;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks that parents were told in time of a final mark below what the period's marks led to expect (уведомление о снижении
 * предполагаемой отметки). The term is that of the duty to tell them.
 */
record LoweringCheck(School school, AskedChecks checks, RegulationChecks asked, Instant asOf) {
    private static final Column NOTIFIED = FINAL_MARKS.column("lowering_notified_at");

    void judge(FinalChecks.Final mark) {
        for (CheckTerms terms :
                checks.on(LOWERED_WITHOUT_NOTICE, school.calendar().lastDay(mark.period()))) {
            if (mark.points() < 0 || checks.lacks(terms, MARKS) || checks.lacks(terms, LESSONS)) {
                continue;
            }
            if (!isLowered(terms, mark)) {
                checks.inOrder(terms);
            } else if (!mark.row().hasColumn(NOTIFIED)) {
                checks.lacks(terms, mark.row(), NOTIFIED);
            } else {
                announced(terms, mark);
            }
        }
    }

    private static boolean isLowered(CheckTerms terms, FinalChecks.Final mark) {
        PeriodMarks.Marks marks = mark.marks();
        Integer expected = marks.expected();
        return terms.lowerThan() == CheckTerms.Lowering.MEAN
                ? marks.areAbove(mark.points())
                : expected != null && mark.points() < expected;
    }

    private void announced(CheckTerms terms, FinalChecks.Final mark) {
        Instant told = mark.row().instant(NOTIFIED);
        Optional<Instant> due = due(mark);
        long today = school.manifest().zone().epochDayOf(asOf.getEpochSecond());
        boolean lessonsToCome = today <= school.calendar().lastDay(mark.period());
        if (lessonsToCome || (due.isEmpty() && told != null)) {
            checks.notChecked(terms, Evidence.record(school.journal(), LESSONS));
        } else if (told != null && due.isPresent() && !told.isAfter(due.get())) {
            checks.inOrder(terms);
        } else {
            checks.fault(
                    terms,
                    mark.where(),
                    Finds.details()
                            .with("value", mark.points())
                            .with("expected", mark.marks().expected()),
                    due.orElse(null),
                    told);
        }
    }

    private Optional<Instant> due(FinalChecks.Final mark) {
        SchoolZone zone = school.manifest().zone();
        long first = school.calendar().firstDay(mark.period());
        long last = school.calendar().lastDay(mark.period());
        List<Instant> lessons = school.lessons()
                .pages()
                .of(
                        school.classes(),
                        mark.pupil().classHash(),
                        mark.subject(),
                        mark.pupil().hash(),
                        zone.startOfEpochDay(first),
                        zone.startOfEpochDay(last + 1));
        return asked.duties(last).stream()
                .filter(duty -> duty.evidence() == io.schooljournal.core.duty.Evidence.LOWERING_NOTIFIED)
                .map(DutyTerms::due)
                .filter(Term.class::isInstance)
                .flatMap(due -> ((Term) due).dueByLesson(lessons).stream())
                .min(Instant::compareTo);
    }
}
