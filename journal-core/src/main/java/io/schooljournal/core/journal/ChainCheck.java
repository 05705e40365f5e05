package io.schooljournal.core.journal;

/** The result of checking a journal's log: whole, or broken at a row. */
public sealed interface ChainCheck {
    /**
     * Every row follows the one before it and is as it was written.
     *
     * @param chain the chain up to its last row; kept elsewhere, it shows later that no row was cut off
     */
    record Whole(Chain chain) implements ChainCheck {}

    /**
     * A row is not as it was written.
     *
     * @param sequence the number at which the first broken row was expected
     * @param fault what is wrong with it
     */
    record Broken(long sequence, ChainFault fault) implements ChainCheck {}
}
