package io.schooljournal.examples.validator;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads lines of bytes, numbered from 1, in bounded memory: of a line that is too long only the fact is kept.
 *
 * <p>A line ends at a line feed or at the end of the input; a carriage return before the line feed and a byte order mark
 * before the first line are not part of it.
 */
final class LineReader {
    /** The longest line that is read, in bytes: one mebibyte. */
    static final int LONGEST = 1 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream input;
    private final Flushable beforeWaiting;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private boolean finished;
    private long number;
    private int lineStart;
    private int lineEnd;
    private boolean tooLong;

    /**
     * @param beforeWaiting flushed before the reader waits for more input, so that one who writes a line and waits for its
     *     answer gets it
     */
    LineReader(InputStream input, Flushable beforeWaiting) {
        this.input = input;
        this.beforeWaiting = beforeWaiting;
    }

    /**
     * Moves to the next line.
     *
     * @return false when there is none
     * @throws InputRefused when the input fails
     * @throws IOException when what is flushed fails
     */
    boolean next() throws IOException, InputRefused {
        tooLong = false;
        int scanned = start;
        while (true) {
            int feed = indexOfFeed(scanned);
            if (feed >= 0) {
                return take(feed, feed + 1);
            }
            scanned = end - start;
            if (scanned > LONGEST) {
                tooLong = true;
                start = end;
                scanned = 0;
            }
            if (!fill()) {
                return (end > start || tooLong) && take(end, end);
            }
            scanned += start;
        }
    }

    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the bytes of the line, valid until the next one is read. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(buffer, lineStart, lineEnd - lineStart);
    }

    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean take(int to, int next) {
        lineStart = start;
        lineEnd = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
        start = next;
        number++;
        tooLong |= lineEnd - lineStart > LONGEST;
        if (number == 1 && startsWithMark()) {
            lineStart += 3;
        }
        return true;
    }

    private boolean startsWithMark() {
        return lineEnd - lineStart >= 3
                && buffer[lineStart] == (byte) 0xEF
                && buffer[lineStart + 1] == (byte) 0xBB
                && buffer[lineStart + 2] == (byte) 0xBF;
    }

    private int indexOfFeed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException, InputRefused {
        if (finished) {
            return false;
        }
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        if (mayWait()) {
            beforeWaiting.flush();
        }
        int read = read();
        finished = read < 0;
        end += Math.max(read, 0);
        return !finished;
    }

    private boolean mayWait() throws InputRefused {
        try {
            return input.available() == 0;
        } catch (IOException failed) {
            throw InputRefused.unreadable("the input", failed);
        }
    }

    private int read() throws InputRefused {
        try {
            return input.read(buffer, end, buffer.length - end);
        } catch (IOException failed) {
            throw InputRefused.unreadable("the input", failed);
        }
    }
}
