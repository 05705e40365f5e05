package io.schooljournal.rest;

/** One line of a stream of requests: its bytes without the line feed, or why it is refused. */
final class Line {
    private final long number;
    private final byte[] content;
    private final String fault;

    private Line(long number, byte[] content, String fault) {
        this.number = number;
        this.content = content;
        this.fault = fault;
    }

    static Line of(long number, byte[] content) {
        return new Line(number, content, "");
    }

    static Line refused(long number, String fault) {
        return new Line(number, new byte[0], fault);
    }

    /** Counted from 1, blank lines too. */
    long number() {
        return number;
    }

    byte[] content() {
        return content;
    }

    String fault() {
        return fault;
    }

    boolean isRefused() {
        return !fault.isEmpty();
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
