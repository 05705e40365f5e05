package io.schooljournal.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages of other origins may call when their origin is on the list (CORS); without this filter none may.
 *
 * <p>No cookie is ever asked for: who calls is told by a token that the page itself sends.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public final class Cors implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String ORIGIN = "Origin";
    private static final String ASKED_METHOD = "Access-Control-Request-Method";
    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
    private static final String READ_BY_PAGES = "ETag, Location, Retry-After, " + RequestIds.HEADER;
    private static final String SENT_BY_PAGES =
            "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, " + IdempotencyKey.HEADER + ", "
                    + RequestIds.HEADER;
    private static final String SECONDS_REMEMBERED = "600";

    private final Set<String> origins;

    /**
     * Makes the filter.
     *
     * @param origins the origins that may call, such as {@code https://school.example}; none stands for all
     */
    public Cors(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /**
     * Answers what a browser asks before it calls.
     *
     * @param request the request
     */
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString(ASKED_METHOD) != null
                && allowed(request) != null) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", METHODS)
                    .header("Access-Control-Allow-Headers", SENT_BY_PAGES)
                    .header("Access-Control-Max-Age", SECONDS_REMEMBERED)
                    .build());
        }
    }

    /**
     * Lets a page of an origin on the list read the answer.
     *
     * @param request the request
     * @param response its answer
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, ORIGIN);
        String origin = allowed(request);
        if (origin != null) {
            headers.putSingle("Access-Control-Allow-Origin", origin);
            headers.putSingle("Access-Control-Expose-Headers", READ_BY_PAGES);
        }
    }

    private @Nullable String allowed(ContainerRequestContext request) {
        String origin = request.getHeaderString(ORIGIN);
        return origin != null && origins.contains(origin) ? origin : null;
    }
}
