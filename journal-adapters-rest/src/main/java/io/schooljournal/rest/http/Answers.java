package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Responses carry the headers that keep browsers and caches from making something else of them. */
public final class Answers {
    /** The media type of one JSON value a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** The media type of a problem. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** Nobody may keep it. */
    public static final String PERSONAL = "no-store";

    /** Whoever keeps it asks again before using it. */
    public static final String REVALIDATED = "no-cache";

    private Answers() {}

    /**
     * Begins an answer with a body.
     *
     * @param status the status
     * @param mediaType what the body is
     * @param entity the body
     * @param caching who may keep it
     * @return the answer
     */
    public static ResponseBuilder of(int status, String mediaType, Object entity, String caching) {
        return bare(status, caching).header(HttpHeaders.CONTENT_TYPE, mediaType).entity(entity);
    }

    /**
     * Begins an answer without a body.
     *
     * @param status the status
     * @param caching who may keep it
     * @return the answer
     */
    public static ResponseBuilder bare(int status, String caching) {
        return Response.status(status)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, caching);
    }

    /**
     * Says that the answer depends on the language asked for.
     *
     * @param language the language it is in
     * @param response the answer
     * @return the answer
     */
    public static ResponseBuilder in(Language language, ResponseBuilder response) {
        return response.header(HttpHeaders.CONTENT_LANGUAGE, PreferredLanguage.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
