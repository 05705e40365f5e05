package io.schooljournal.core.audit;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * The terms of a check of recorded entries (проверка записей): which it is, how much it weighs and what it measures by.
 *
 * @param code the id of its rule
 * @param check which check, as findings name it
 * @param severity how much a finding weighs
 * @param least the least numbers it measures by, if it measures; for marks, those needed with 1, 2, 3 … weekly hours
 * @param clauses the clauses that ask for it; at least one
 */
public record CheckTerms(String code, Check check, Severity severity, List<Integer> least, List<ClauseRef> clauses) {
    /** The checks of what entries say, beyond who made them and when. */
    public enum Check {
        /** An assignment names no basis: no order's number and date (назначение без приказа). */
        ROLE_WITHOUT_BASIS,
        /** A lesson is recorded by somebody else than its teacher, and no substitution is shown (замена не указана). */
        SUBSTITUTION_NOT_SHOWN,
        /** A pupil has too few marks for a final mark (недостаточно отметок). */
        TOO_FEW_MARKS,
        /** A mark stands not in the column of the day of its work (отметка не в день работы). */
        NOT_ON_DAY_OF_WORK,
        /** An absence has no reason (пропуск без причины). */
        ABSENCE_WITHOUT_REASON,
        /** Attendance was not recorded at a held lesson (посещаемость не отмечена). */
        ATTENDANCE_NOT_RECORDED,
        /** A record is not in Russian or names no topic (запись не на русском языке). */
        NOT_IN_RUSSIAN,
        /** A state exam's result is not in the journal (нет результата ГИА). */
        STATE_EXAM_NOT_ENTERED,
        /** A lesson stands in the journal of another academic year (урок другого учебного года). */
        OUTSIDE_ACADEMIC_YEAR,
        /** A subject with hours in the curriculum has no lesson recorded, clubs and electives included (занятия не записаны). */
        ACTIVITY_NOT_RECORDED
    }

    /** The terms keep their own copies. */
    public CheckTerms {
        least = List.copyOf(least);
        clauses = List.copyOf(clauses);
    }
}
