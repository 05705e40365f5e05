package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Pieces.Piece;

/**
 * The rows of a piece in which nothing is quoted: they are cut at commas and ends of lines, where they stand.
 *
 * <p>They are the same rows as the CSV parser finds, on the same lines. Any other piece is left to it: one with quotes,
 * without an end in sight, or with bytes that are not plain UTF-8 text, of which the parser can tell what is wrong.
 */
final class PlainRows {
    /** The parser refuses fields of more characters. */
    private static final int MOST_BYTES = 1 << 20;
    /** The parser refuses records of more fields. */
    private static final int MOST_FIELDS = 1 << 14;

    private final byte[] bytes;
    private final int length;
    private final RowBlock block;
    /** Where the fields of the current row end. */
    private final int[] ends = new int[MOST_FIELDS];

    private int fields;

    private PlainRows(Piece piece, RowBlock block) {
        this.bytes = piece.bytes();
        this.length = piece.length();
        this.block = block;
    }

    /**
     * Reads the rows of a piece into a block; the header, with which the first piece begins, is passed over.
     *
     * @return false when the piece is not plain; the block is then to be cleared
     */
    static boolean read(Piece piece, RowBlock block) {
        return piece.length() <= MOST_BYTES && new PlainRows(piece, block).read(piece.line(), piece.isFirst());
    }

    private boolean read(long firstLine, boolean isFirst) {
        block.over(bytes);
        boolean header = isFirst;
        int from = 0;
        for (long line = firstLine; from < length; line++) {
            int to = cut(from);
            if (to < 0) {
                return false;
            }
            boolean isEmpty = to == from;
            if (!isEmpty && !header) {
                block.keep(line, from, ends, fields);
            }
            header &= isEmpty;
            from = to + (to + 1 < length && bytes[to] == '\r' && bytes[to + 1] == '\n' ? 2 : 1);
        }
        return true;
    }

    /** Cuts a record into its fields; returns where its line ends, or -1 when it is not plain. */
    private int cut(int from) {
        byte[] text = bytes;
        int end = length;
        int found = 0;
        int i = from;
        while (i < end) {
            byte one = text[i];
            if (one > ',') {
                i++;
            } else if (one < 0) {
                int units = Records.character(text, i, end);
                if (units == 0) {
                    return -1;
                }
                i += units;
            } else if (one == ',') {
                if (found == MOST_FIELDS - 1) {
                    return -1;
                }
                ends[found++] = i++;
            } else if (one == '\n' || one == '\r') {
                break;
            } else if (one == '"' || one == 0) {
                return -1;
            } else {
                i++;
            }
        }
        ends[found++] = i;
        fields = found;
        return i;
    }
}
