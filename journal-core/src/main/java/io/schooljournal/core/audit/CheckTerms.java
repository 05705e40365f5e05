package io.schooljournal.core.audit;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a check of recorded entries (проверка записей): which it is, how much it weighs and what it measures by.
 *
 * @param code the id of its rule
 * @param check which check, as findings name it
 * @param severity how much a finding weighs
 * @param least the least numbers it measures by, if it measures; for marks, those needed with 1, 2, 3 … weekly hours
 * @param grades the numbers of the grades it is about; empty for all
 * @param roles the roles it is about; empty for all
 * @param lowerThan for a lowered final mark, what it is lower than; null where it does not matter
 * @param clauses the clauses that ask for it; at least one
 */
public record CheckTerms(
        String code,
        Check check,
        Severity severity,
        List<Integer> least,
        List<Integer> grades,
        List<Role> roles,
        @Nullable Lowering lowerThan,
        List<ClauseRef> clauses) {
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
        /** A lesson's record has no topic (тема урока не записана). */
        TOPIC_MISSING,
        /** A record is not in Russian or names no topic (запись не на русском языке). */
        NOT_IN_RUSSIAN,
        /** A state exam's result is not in the journal (нет результата ГИА). */
        STATE_EXAM_NOT_ENTERED,
        /** A lesson stands in the journal of another academic year (урок другого учебного года). */
        OUTSIDE_ACADEMIC_YEAR,
        /** A subject with hours in the curriculum has no lesson recorded, clubs and electives included (занятия не записаны). */
        ACTIVITY_NOT_RECORDED,
        /** An application for a correction names no ground (заявление без основания). */
        CORRECTION_WITHOUT_GROUND,
        /** A final mark of a period is lower than the marks led to expect, and parents were not told in time (снижение без уведомления). */
        LOWERED_WITHOUT_NOTICE
    }

    /** What a lowered final mark is lower than. */
    public enum Lowering {
        /** The mean of the period's marks rounded half-up: the expected mark (предполагаемая отметка). */
        EXPECTED_MARK,
        /** The mean itself (средний балл). */
        MEAN
    }

    /** The terms keep their own copies. */
    public CheckTerms {
        least = List.copyOf(least);
        grades = List.copyOf(grades);
        roles = List.copyOf(roles);
        clauses = List.copyOf(clauses);
    }
}
