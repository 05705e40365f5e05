package io.schooljournal.core.usecase;

/**
 * A flaw is what makes an order unsound whatever the regulation says.
 *
 * @param code what is wrong
 * @param given what was given
 */
public record Flaw(Code code, String given) {
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
        STEP_REFUSED
    }
}
