package io.schooljournal.rest;

import io.schooljournal.rest.http.Body;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.Saying;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines as it arrives; no more than one line is held, and no more of it than the limit. */
final class Lines {
    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private final Limits limits;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long taken;
    private long number;
    private boolean ended;

    Lines(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Tells whether the next line would have to be waited for. */
    boolean wouldWait() {
        try {
            return from == to && in.available() == 0;
        } catch (IOException broken) {
            return true;
        }
    }

    /** Returns the next line, the last one whether or not a line feed ends it; null after it. */
    @Nullable
    Line next() {
        if (ended) {
            return null;
        }
        number++;
        try {
            return cut();
        } catch (IOException broken) {
            ended = true;
            return Line.refused(number, Saying.of("stream.cut"));
        }
    }

    private @Nullable Line cut() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (fill()) {
            int end = lineFeed();
            tooLong |= line.size() + (end - from) > limits.requestBytes();
            if (!tooLong) {
                line.write(chunk, from, end - from);
            }
            from = Math.min(end + 1, to);
            if (end < to) {
                return line(line, tooLong);
            }
        }
        ended = true;
        if (taken > limits.streamBytes()) {
            Body.drop(in);
            return Line.refused(number, Saying.of("stream.most", limits.streamBytes()));
        }
        return line.size() == 0 && !tooLong ? null : line(line, tooLong);
    }

    private Line line(ByteArrayOutputStream line, boolean tooLong) {
        return tooLong
                ? Line.refused(number, Saying.of("stream.line", limits.requestBytes()))
                : Line.of(number, line.toByteArray());
    }

    /** Returns where the next line feed stands in the chunk, or its end when there is none. */
    private int lineFeed() {
        int end = from;
        while (end < to && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Makes at least one byte available; false at the end of the stream and at the limit. */
    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        if (taken > limits.streamBytes()) {
            return false;
        }
        int read = in.read(chunk);
        taken += Math.max(read, 0);
        long beyond = Math.max(0, taken - limits.streamBytes());
        from = 0;
        to = (int) Math.max(0, read - beyond);
        return to > 0;
    }
}
