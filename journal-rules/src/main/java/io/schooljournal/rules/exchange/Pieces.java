package io.schooljournal.rules.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into pieces that end where a record ends, so that each can be parsed by itself, by any thread.
 *
 * <p>Where a record ends depends on quotes alone: a field that begins with one goes on until the quote that is not
 * doubled. The pieces are the same however many threads parse them.
 */
final class Pieces implements Closeable {
    private static final int SIZE = 1 << 17;
    /** The most bytes of one record. */
    private static final int LONGEST = 1 << 22;

    /** The byte order mark of UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final int size;
    private byte[] bytes;
    private int length;
    private long line = 1;
    private boolean begun;
    private boolean ended;

    /**
     * Bytes that begin where a record begins and end where one ends.
     *
     * @param bytes holds them, from its start
     * @param length how many there are
     * @param line the line of the file on which they begin, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from the cutter to one parser, compared by nobody
    record Piece(byte[] bytes, int length, long line) {
        /** Tells whether the file begins here. */
        boolean isFirst() {
            return line == 1;
        }
    }

    Pieces(InputStream stream) {
        this(stream, SIZE);
    }

    Pieces(InputStream stream, int size) {
        this.stream = stream;
        this.size = size;
        this.bytes = new byte[Math.max(size, MARK.length)];
    }

    /**
     * Returns the next piece, or null after the last.
     *
     * @throws RefusedInput when a record has no end within reach
     */
    @Nullable
    Piece next() throws IOException {
        fill();
        if (!begun) {
            begun = true;
            dropMark();
            fill();
        }
        if (length == 0) {
            return null;
        }
        int end = ended ? length : Records.lastEnd(bytes, length);
        while (end == 0) {
            if (length >= LONGEST) {
                throw new RefusedInput(
                        line,
                        1,
                        "a quoted field that starts here or below is not closed, or a row is longer than `" + LONGEST
                                + "` bytes");
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
            fill();
            end = ended ? length : Records.lastEnd(bytes, length);
        }
        return cut(end);
    }

    /** Returns all of a stream, which somebody else bounds, as one piece, and closes it. */
    static Piece whole(InputStream stream) throws IOException {
        try (Pieces pieces = new Pieces(stream)) {
            pieces.bytes = stream.readAllBytes();
            pieces.length = pieces.bytes.length;
            pieces.dropMark();
            return pieces.cut(pieces.length);
        }
    }

    private Piece cut(int end) {
        Piece piece = new Piece(bytes, end, line);
        int rest = length - end;
        byte[] next = new byte[Math.max(size, rest)];
        System.arraycopy(bytes, end, next, 0, rest);
        line += Records.lines(bytes, end);
        bytes = next;
        length = rest;
        return piece;
    }

    /** Fills the room that is left. */
    private void fill() throws IOException {
        while (!ended && length < bytes.length) {
            int some = stream.read(bytes, length, bytes.length - length);
            if (some < 0) {
                ended = true;
            } else {
                length += some;
            }
        }
    }

    private void dropMark() {
        if (length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            length -= MARK.length;
            System.arraycopy(bytes, MARK.length, bytes, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
