package io.schooljournal.rules.exchange;

/** Takes the rows of one file, in the order of their lines. */
public interface RowReader {
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
