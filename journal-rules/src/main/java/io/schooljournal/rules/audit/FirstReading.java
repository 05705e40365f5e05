package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ABSENCE_WITHOUT_REASON;
import static io.schooljournal.core.audit.CheckTerms.Check.ATTENDANCE_NOT_RECORDED;
import static io.schooljournal.core.audit.CheckTerms.Check.LOWERED_WITHOUT_NOTICE;
import static io.schooljournal.core.audit.CheckTerms.Check.STATE_EXAM_NOT_ENTERED;
import static io.schooljournal.core.audit.CheckTerms.Check.TOO_FEW_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Absences;
import io.schooljournal.rules.facts.ExamResults;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.Superseded;

/**
 * What must be known of a file before its first row is judged, or an earlier file is; read only where a check asks for it.
 *
 * @param countsMarks whether some check counts the marks of a period
 * @param marks which marks are superseded
 * @param attendance which attendance entries are superseded
 * @param finals which final marks are superseded
 * @param absences where attendance was recorded, and which absences have a reason
 * @param exams which pupils have a result of a state exam
 */
record FirstReading(
        boolean countsMarks,
        Superseded marks,
        Superseded attendance,
        Superseded finals,
        Absences absences,
        ExamResults exams) {

    static FirstReading of(School school, RegulationChecks asked) throws UnreadablePackage {
        boolean counts = asked.asks(TOO_FEW_MARKS) || asked.asks(LOWERED_WITHOUT_NOTICE);
        boolean reasons = asked.asks(ABSENCE_WITHOUT_REASON);
        boolean exams = asked.asks(STATE_EXAM_NOT_ENTERED);
        Superseded finals = superseded(school, FINAL_MARKS, counts || exams);
        return new FirstReading(
                counts,
                superseded(school, MARKS, counts),
                superseded(school, ATTENDANCE, reasons),
                finals,
                reasons || asked.asks(ATTENDANCE_NOT_RECORDED) ? Absences.read(school) : Absences.none(school),
                exams ? ExamResults.read(school.journal(), finals) : ExamResults.none());
    }

    private static Superseded superseded(School school, PackageFile file, boolean needed) throws UnreadablePackage {
        return needed ? Superseded.read(school.journal(), file) : Superseded.nothing(file);
    }
}
