package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem (RFC 9457) tells a caller, in his or her language, why there is no other answer; it is thrown where it is found
 * and is its own response, whichever mappers a host has.
 */
public final class Problem extends WebApplicationException {
    private static final int LONGEST = 500;

    /** The type of a problem that the status alone describes. */
    private static final String BLANK = "about:blank";

    /** What is busy or starts anew is there again before long. */
    private static final String SECONDS_TO_COME_AGAIN = "2";

    private Problem(Response response) {
        super("a problem for the caller", response);
    }

    /**
     * Begins a problem of a call.
     *
     * @param type of what kind it is
     * @param call the call in whose language it is told
     * @return a draft without detail
     */
    public static Draft of(ProblemType type, Call call) {
        return of(type, call.language(), call.path());
    }

    /**
     * Begins a problem of a request that no resource has seen yet.
     *
     * @param type of what kind it is
     * @param request the request in whose language it is told
     * @return a draft without detail
     */
    public static Draft of(ProblemType type, ContainerRequestContext request) {
        Language language = PreferredLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return of(type, language, request.getUriInfo().getRequestUri().getRawPath());
    }

    /**
     * Begins a problem.
     *
     * @param type of what kind it is
     * @param language the language in which it is told
     * @param path where the request was sent
     * @return a draft without detail
     */
    public static Draft of(ProblemType type, Language language, String path) {
        Draft draft = new Draft(type.uri(), type.status(), type.title(language), language, path);
        return type == ProblemType.UNAVAILABLE ? draft.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_AGAIN) : draft;
    }

    /** Begins a problem of HTTP itself. */
    static Draft of(int status, Language language, String path) {
        Messages messages = Messages.in(language);
        String key = "status." + status;
        String title = messages.has(key) ? messages.text(key) : "HTTP " + status;
        return new Draft(BLANK, status, title, language, path);
    }

    /** Collects what a problem tells. */
    public static final class Draft {
        private final int status;
        private final Language language;
        private final Map<String, Object> members = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();

        Draft(String type, int status, String title, Language language, String path) {
            this.status = status;
            this.language = language;
            members.put("type", type);
            members.put("title", title);
            members.put("status", status);
            members.put("detail", title);
            members.put("instance", Utf8.excerpt(path, LONGEST));
        }

        /**
         * Says what happened this time.
         *
         * @param detail one sentence; what it repeats of the caller's is cut short
         * @return this
         */
        public Draft detail(String detail) {
            return with("detail", Utf8.excerpt(detail, LONGEST));
        }

        /**
         * Says by a message of this adapter what happened this time.
         *
         * @param key the name of the message
         * @param parts what it names
         * @return this
         */
        public Draft says(String key, Object... parts) {
            return detail(Messages.in(language).text(key, parts));
        }

        /**
         * Adds a member.
         *
         * @param name its name
         * @param value its value, made of what JSON is made of
         * @return this
         */
        public Draft with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        /**
         * Adds a header.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Draft header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /**
         * Returns the status.
         *
         * @return an HTTP status code
         */
        public int status() {
            return status;
        }

        /**
         * Returns what the problem tells.
         *
         * @return the members in their order
         */
        public Map<String, Object> tree() {
            return new LinkedHashMap<>(members);
        }

        /**
         * Returns the response.
         *
         * @return a response of the media type {@code application/problem+json} that nobody may keep
         */
        public Response response() {
            ResponseBuilder response =
                    Answers.of(status, Answers.PROBLEM_JSON, JsonText.write(members), Answers.PERSONAL);
            headers.forEach(response::header);
            return Answers.in(language, response).build();
        }

        /**
         * Returns the problem, to be thrown.
         *
         * @return an exception that carries {@link #response()}
         */
        public Problem thrown() {
            return new Problem(response());
        }
    }

    /**
     * Makes a problem of a body that cannot be read.
     *
     * @param fault what is wrong with it
     * @param call the call
     * @return the problem
     */
    public static Problem of(Unreadable fault, Call call) {
        return of(fault.type(), call)
                .detail(fault.reason(call.language()))
                .with("pointer", fault.pointer())
                .thrown();
    }

    /**
     * Makes a problem of a parameter that cannot be read.
     *
     * @param call the call
     * @param parameter the name of the header or of the parameter
     * @param key the name of the message that says what was expected
     * @param parts what the message names
     * @return the problem
     */
    public static Problem ofParameter(Call call, String parameter, String key, Object... parts) {
        return of(ProblemType.UNREADABLE_PARAMETER, call)
                .says(key, parts)
                .with("parameter", parameter)
                .thrown();
    }

    /**
     * Makes a problem of an address at which nothing was ever entered.
     *
     * @param call the call
     * @return the problem
     */
    public static Problem notThere(Call call) {
        return of(ProblemType.NOT_FOUND, call).says("conflict.nothing").thrown();
    }

    /**
     * Makes a problem of a caller whom nobody knows.
     *
     * @param call the call
     * @return the problem, which says how to be known
     */
    public static Problem unauthenticated(Call call) {
        return of(ProblemType.UNAUTHENTICATED, call)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"school journal\"")
                .thrown();
    }
}
