package io.schooljournal.rules.exchange;

/**
 * The fields of a record as they come from the parser, put into a row.
 *
 * @param row the row, which shows one record after another
 */
record RowFields(PackageRow row) implements RowHandler.Fields {
    @Override
    public void begin(long line) {
        row.begin(line);
    }

    @Override
    public void add(char[] buffer, int offset, int length) {
        row.add(buffer, offset, length);
    }
}
