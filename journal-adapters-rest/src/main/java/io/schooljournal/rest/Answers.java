package io.schooljournal.rest;

import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Responses carry the headers that keep browsers and caches from making something else of them. */
final class Answers {
    static final String NDJSON = "application/x-ndjson";
    static final String PROBLEM_JSON = "application/problem+json";
    static final String PERSONAL = "no-store";
    static final String REVALIDATED = "no-cache";

    private Answers() {}

    static ResponseBuilder of(int status, String mediaType, Object entity, String caching) {
        return bare(status, caching).header(HttpHeaders.CONTENT_TYPE, mediaType).entity(entity);
    }

    static ResponseBuilder bare(int status, String caching) {
        return Response.status(status)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, caching);
    }

    /** The answer depends on the language asked for. */
    static ResponseBuilder in(Language language, ResponseBuilder response) {
        return response.header(HttpHeaders.CONTENT_LANGUAGE, PreferredLanguage.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
