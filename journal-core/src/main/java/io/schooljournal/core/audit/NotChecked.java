package io.schooljournal.core.audit;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A rule could not be checked on some rows, or at all, for want of evidence.
 *
 * @param rule the code of the rule
 * @param clauses the clauses behind it
 * @param cause what is absent
 * @param evidence the file, {@code file:column} or fact that is absent, such as {@code marks.csv:entered_at}
 * @param rows how many rows went unchecked for this cause; 0 when a whole file is absent
 */
public record NotChecked(String rule, List<ClauseRef> clauses, Cause cause, String evidence, long rows) {
    /** Evidence can be absent in one of four ways. */
    public enum Cause {
        /** The package has no such file. */
        NO_FILE,
        /** The file has no such column. */
        NO_COLUMN,
        /** The row leaves the column empty. */
        NO_VALUE,
        /** The row points to a record that the package lacks. */
        NO_RECORD
    }

    /** The clauses are copied. */
    public NotChecked {
        clauses = List.copyOf(clauses);
    }
}
