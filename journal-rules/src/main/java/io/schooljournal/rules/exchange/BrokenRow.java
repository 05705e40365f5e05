package io.schooljournal.rules.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be understood, and why; the rows around it can.
 *
 * @param file the file
 * @param line the line on which the row starts, from 1; the header is line 1
 * @param id the row's identifier, or null when the file has none or it is not there
 * @param column the column at fault
 * @param trouble what is wrong
 * @param value what stands in the column, cut to a readable length
 */
public record BrokenRow(
        PackageFile file, long line, @Nullable String id, String column, Trouble trouble, String value) {
    /** What can be wrong with a row. */
    public enum Trouble {
        /** The row ends before this column. */
        TOO_FEW_FIELDS,
        /** The row goes on after the last column of the header. */
        TOO_MANY_FIELDS,
        /** A required value is empty. */
        BLANK,
        /** Not a day like {@code 2024-10-01}. */
        NOT_A_DATE,
        /** Not an instant like {@code 2024-10-01T09:00:00+03:00}. */
        NOT_AN_INSTANT,
        /** None of the codes of the contract. */
        UNKNOWN_CODE,
        /** Not a number in the form of the contract. */
        NOT_A_NUMBER,
        /** Neither {@code true} nor {@code false}. */
        NOT_A_FLAG,
        /** Not grades like {@code 2-9} or {@code 10,11}. */
        NOT_GRADES
    }
}
