package io.schooljournal.rules.audit;

import io.schooljournal.rules.exchange.PackageRow;

/** Judges the rows of one file beyond what is asked of every row. */
interface FileJudge {
    /** Judges a row; its findings go into the tally. */
    void judge(PackageRow row);

    /** Tells whether the judge sees to identifiers that occur twice. */
    default boolean seesToIds() {
        return false;
    }
}
