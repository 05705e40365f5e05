package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.format.GradeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline for an entry: after it the entry is late, though not refused.
 *
 * @param code what is late
 * @param anchor what the deadline counts from
 * @param amount days after the anchor's day, negative for before; minutes after the end of classes, or after midnight
 * @param count which days are counted, where days are
 * @param laterActivity the activity that, held after the time of day, has until the end of the day; null for none
 * @param exceptGrades the grades it does not bind; null for none
 * @param clauses the clauses that set it
 */
public record DeadlineTerms(
        AdvisoryCode code,
        Anchor anchor,
        int amount,
        WindowTerms.Count count,
        @Nullable Activity laterActivity,
        @Nullable GradeSpan exceptGrades,
        List<ClauseRef> clauses) {
    /** A deadline keeps its own copy of the clauses. */
    public DeadlineTerms {
        clauses = List.copyOf(clauses);
    }

    boolean binds(@Nullable Grade grade) {
        return exceptGrades == null || (grade != null && !exceptGrades.contains(grade.number()));
    }

    /** What a deadline counts from. */
    public enum Anchor {
        /** The local day of the lesson; due at the end of a local day. */
        LESSON,
        /** The local day of the lesson; due at a time of that day, inclusive. */
        LESSON_CLOCK,
        /** The end of the class's last lesson of the day; due at an instant, inclusive. */
        CLASSES_END,
        /** The last day of the study period; due at the end of a local day. */
        PERIOD_END,
        /** The receipt of a result: whole times 24 hours after its instant, inclusive; else as from the day it came. */
        RECEIPT
    }
}
