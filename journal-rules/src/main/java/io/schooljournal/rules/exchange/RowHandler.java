package io.schooljournal.rules.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Takes fields from the CSV parser into one row, or into the header. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {
    private final Fields fields;
    /** The lines of the file before the piece that is parsed. */
    private final long linesBefore;

    private long line;

    /** Where the fields of records go. */
    interface Fields {
        /** A record begins on a line. */
        void begin(long line);

        /** The next field of the record. */
        void add(char[] buffer, int offset, int length);
    }

    /**
     * Takes the records of a piece.
     *
     * @param fields where they go
     * @param firstLine the line of the file on which the piece begins
     */
    RowHandler(Fields fields, long firstLine) {
        this.fields = fields;
        this.linesBefore = firstLine - 1;
        this.line = firstLine;
    }

    @Override
    protected void handleBegin(long startsAt) {
        line = linesBefore + startsAt;
        fields.begin(line);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields.add(buffer, offset, length);
    }

    @Override
    protected RowHandler buildRecord() {
        return this;
    }

    /** The line on which the last record began. */
    long line() {
        return line;
    }
}
