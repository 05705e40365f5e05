package io.schooljournal.core.usecase;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A flaw is what makes an order unsound although the policy allows the action: it fits nothing that stands in the book, or
 * lacks what the regulation's procedure asks for.
 *
 * @param code what is wrong
 * @param given what was given, or what is lacking
 * @param clauses the clauses that set the procedure; empty where no clause is needed to see the flaw
 */
public record Flaw(Code code, String given, List<ClauseRef> clauses) {
    /** A flaw keeps its own copy of the clauses. */
    public Flaw {
        clauses = List.copyOf(clauses);
    }

    /**
     * A flaw that needs no clause.
     *
     * @param code what is wrong
     * @param given what was given
     */
    public Flaw(Code code, String given) {
        this(code, given, List.of());
    }

    /** What can be wrong with an order. */
    public enum Code {
        /** The journal of that class and year was not opened, or its subject has no page. */
        NO_PAGE,
        /** There is no such lesson. */
        NO_LESSON,
        /** The identifier of a lesson is that of another lesson. */
        LESSON_TAKEN,
        /** A lesson that has begun cannot be moved, nor its subject or subgroup be changed. */
        LESSON_FIXED,
        /** The pupil is not on the list of the class. */
        NOT_ON_LIST,
        /** What would be entered is not what stands in such a slot. */
        OTHER_KIND,
        /** The pupil is not in the subgroup that has the lesson. */
        NOT_IN_SUBGROUP,
        /** Something was entered on the lesson, so that it cannot be cancelled. */
        ENTRIES_HANG,
        /** Nobody gives a lesson to him- or herself. */
        OWN_SUBSTITUTION,
        /** A mark that is announced as lower is not lower than the one expected. */
        NOT_LOWER,
        /** A day or an instant lies where it cannot: a result received tomorrow, a directive that has ended. */
        WRONG_TIME,
        /** The kind of work of a mark stays as it is. */
        OTHER_KIND_OF_WORK,
        /** The scale does not admit the mark. */
        OUTSIDE_SCALE,
        /** There is no such study period, or it is not one of that class. */
        NO_PERIOD,
        /** There is nothing that the order is about. */
        NOTHING_THERE,
        /** An application about the entry is on its way already. */
        ALREADY_REQUESTED,
        /** A step is out of its order. */
        OUT_OF_ORDER,
        /** A step of a correction is forbidden by its own facts, such as who applied. */
        STEP_REFUSED,
        /** The year of the journal is closed. */
        YEAR_CLOSED,
        /** The pupil is on the list already. */
        ON_LIST_ALREADY,
        /** A paper is lacking that the procedure cannot do without. */
        PAPER_MISSING,
        /** The applicant must come in person. */
        NOT_IN_PERSON,
        /** The procedure is somebody else's. */
        NOT_THEIR_PROCEDURE,
        /** The family chose paper instead of access. */
        PAPER_ONLY,
        /** Only whom it is addressed to may answer, and nobody may see to his or her own. */
        NOT_ADDRESSED,
        /** Whoever it is for has no role by which to receive it. */
        NO_RECIPIENT,
        /** Whoever signs does not hold that role on that day. */
        NOT_IN_THAT_ROLE,
        /** The journal was changed since the copy was printed. */
        STALE_COPY,
        /** There are fewer copies than must be kept. */
        TOO_FEW_COPIES,
        /** The copies lie in the same premises. */
        SAME_PREMISES,
        /** Nobody received it against signature. */
        NOT_HANDED_OVER
    }
}
