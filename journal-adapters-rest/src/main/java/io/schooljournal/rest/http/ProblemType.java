package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import java.util.Locale;

/** A problem is of one of these types; the URI names it for programs, the title for people. */
public enum ProblemType {
    /** The text is not JSON, or JSON that two readers would understand differently. */
    MALFORMED_JSON(400),
    /** The text is not UTF-8. */
    WRONG_ENCODING(400),
    /** The connection gave less than was announced. */
    CUT_SHORT(400),
    /** A header or a parameter of the address cannot be read. */
    UNREADABLE_PARAMETER(400),
    /** An order that must be known again brings no key. */
    KEY_MISSING(400),
    /** Nobody knows who asks. */
    UNAUTHENTICATED(401),
    /** The regulation does not allow it. */
    REFUSED(403),
    /** There is nothing under this name. */
    NOT_FOUND(404),
    /** Another version stands there than the caller saw. */
    CONFLICT(412),
    /** The body exceeds a limit. */
    BODY_TOO_LARGE(413),
    /** The media type of the body is absent. */
    NO_MEDIA_TYPE(415),
    /** The body is packed in a way that is not read here. */
    WRONG_CODING(415),
    /** The JSON is not a request of the contract. */
    UNREADABLE_REQUEST(422),
    /** No such regulation. */
    UNKNOWN_REGULATION(422),
    /** What is ordered does not fit what stands in the journal, or lacks what the procedure asks for. */
    UNFIT(422),
    /** A journal package cannot be read as a whole. */
    REFUSED_PACKAGE(422),
    /** The key was used for another order. */
    KEY_REUSED(422),
    /** A write does not say which version it replaces. */
    PRECONDITION_REQUIRED(428),
    /** The caller asks too often. */
    TOO_MANY_REQUESTS(429),
    /** The fault is the server's own. */
    UNEXPECTED(500),
    /** The storage cannot be read or written now. */
    UNAVAILABLE(503);

    private static final String PREFIX = "tag:schooljournal.io,2026:problem/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /**
     * Returns the URI of the type.
     *
     * @return a tag URI
     */
    public String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the status of such a problem.
     *
     * @return an HTTP status code
     */
    public int status() {
        return status;
    }

    /**
     * Returns what people call such a problem.
     *
     * @param language in which language
     * @return the title
     */
    public String title(Language language) {
        return Messages.in(language).text("problem." + name());
    }
}
