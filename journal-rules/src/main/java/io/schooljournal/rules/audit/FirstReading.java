package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ABSENCE_WITHOUT_REASON;
import static io.schooljournal.core.audit.CheckTerms.Check.ATTENDANCE_NOT_RECORDED;
import static io.schooljournal.core.audit.CheckTerms.Check.LOWERED_WITHOUT_NOTICE;
import static io.schooljournal.core.audit.CheckTerms.Check.STATE_EXAM_NOT_ENTERED;
import static io.schooljournal.core.audit.CheckTerms.Check.TOO_FEW_MARKS;

import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Absences;
import io.schooljournal.rules.facts.ExamResults;
import io.schooljournal.rules.facts.School;

/**
 * What must be known of a file before its first row is judged, or an earlier file is; read only where a check asks for it.
 *
 * @param countsMarks whether some check counts the marks of a period
 * @param absences where attendance was recorded, and which absences have a reason
 * @param exams which pupils have a result of a state exam
 */
record FirstReading(boolean countsMarks, Absences absences, ExamResults exams) {

    static FirstReading of(School school, RegulationChecks asked, EntryFiles entries) throws UnreadablePackage {
        boolean counts = asked.asks(TOO_FEW_MARKS) || asked.asks(LOWERED_WITHOUT_NOTICE);
        boolean absent = asked.asks(ABSENCE_WITHOUT_REASON) || asked.asks(ATTENDANCE_NOT_RECORDED);
        boolean exams = asked.asks(STATE_EXAM_NOT_ENTERED);
        return new FirstReading(
                counts,
                absent ? Absences.read(school) : Absences.none(school),
                exams ? ExamResults.read(school.journal(), entries.finals()) : ExamResults.none());
    }
}
