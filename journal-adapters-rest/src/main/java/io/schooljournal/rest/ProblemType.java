package io.schooljournal.rest;

import java.util.Locale;

/** A problem is of one of these types; the URI names it for programs, the title for people. */
enum ProblemType {
    /** The text is not JSON, or JSON that two readers would understand differently. */
    MALFORMED_JSON(400, "the body is not readable as JSON"),
    /** The text is not UTF-8. */
    WRONG_ENCODING(400, "the body is not UTF-8"),
    /** The connection gave less than was announced. */
    CUT_SHORT(400, "the body ends too early"),
    /** The JSON is not a request of the contract. */
    UNREADABLE_REQUEST(422, "the request cannot be read"),
    /** No such regulation. */
    UNKNOWN_REGULATION(422, "the regulation is not known"),
    /** The body exceeds a limit. */
    BODY_TOO_LARGE(413, "the body is too large"),
    /** There is nothing under this name. */
    NOT_FOUND(404, "there is no such thing here"),
    /** The media type of the body is absent. */
    NO_MEDIA_TYPE(415, "the body has no media type"),
    /** The fault is the server's own. */
    UNEXPECTED(500, "the server failed");

    private static final String PREFIX = "tag:schooljournal.io,2026:problem/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
