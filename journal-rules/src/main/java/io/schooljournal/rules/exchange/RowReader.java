package io.schooljournal.rules.exchange;

/** Takes the rows of one file, in the order of their lines. */
public interface RowReader {
    /** The rows of one piece of a file, which may be shown more than once, on the thread that asks. */
    @FunctionalInterface
    interface Rows {
        /**
         * Shows each row.
         *
         * @param taker takes the rows, in the order of their lines
         */
        void show(RowReader taker);
    }

    /**
     * Looks at the rows of a piece ahead of their turn, on the thread that has read them; it may look at several pieces at
     * once, and in any order.
     *
     * @param rows the rows of a piece
     * @return what takes these rows when it is their turn, on the thread of the caller who wanted them read; this reader
     *     unless overridden
     */
    default RowReader ahead(Rows rows) {
        return this;
    }

    /**
     * Takes a row that was understood.
     *
     * @param row a view that shows the next row as soon as this call returns
     */
    void row(PackageRow row);

    /**
     * Takes a row that was not understood; does nothing unless overridden.
     *
     * @param row where it is and what is wrong
     */
    default void broken(BrokenRow row) {}

    /**
     * Learns that all rows of a piece of the file were handed over; does nothing unless overridden.
     *
     * @param bytes how many bytes the piece has
     */
    default void piece(long bytes) {}

    /** Learns that the file was read to its end; does nothing unless overridden. */
    default void end() {}
}
