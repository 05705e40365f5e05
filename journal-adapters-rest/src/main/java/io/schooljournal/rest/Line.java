package io.schooljournal.rest;

import io.schooljournal.rest.http.Saying;
import org.jspecify.annotations.Nullable;

/** One line of a stream of requests: its bytes without the line feed, or why it is refused. */
final class Line {
    private final long number;
    private final byte[] content;
    private final @Nullable Saying fault;

    private Line(long number, byte[] content, @Nullable Saying fault) {
        this.number = number;
        this.content = content;
        this.fault = fault;
    }

    static Line of(long number, byte[] content) {
        return new Line(number, content, null);
    }

    static Line refused(long number, Saying fault) {
        return new Line(number, new byte[0], fault);
    }

    /** Counted from 1, blank lines too. */
    long number() {
        return number;
    }

    byte[] content() {
        return content;
    }

    /** Why it is refused; null when it is not. */
    @Nullable
    Saying fault() {
        return fault;
    }

    boolean isRefused() {
        return fault != null;
    }

    boolean isBlank() {
        for (byte unit : content) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return !isRefused();
    }
}
