package io.schooljournal.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Each request has an identifier, its caller's or a fresh one, and its answer repeats it: so that a caller, a proxy and the
 * log of a host speak of the same request.
 */
@Provider
@PreMatching
@Priority(RequestIds.FIRST)
public final class RequestIds implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header that carries the identifier. */
    public static final String HEADER = "X-Request-Id";

    /** The property of a request under which a host finds the identifier. */
    public static final String PROPERTY = "io.schooljournal.rest.request-id";

    static final int FIRST = 1;

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** Makes the filter. */
    public RequestIds() {}

    /**
     * Keeps the identifier of the caller, when it is one of a log's line, or makes one.
     *
     * @param request the request
     */
    @Override
    public void filter(ContainerRequestContext request) {
        String given = given(request);
        boolean fit = given != null && FIT.matcher(given).matches();
        request.setProperty(PROPERTY, fit ? given : UUID.randomUUID().toString());
    }

    /** Names are compared here, for a host may fold them in the language of its machine, where an I need not become an i. */
    private static @Nullable String given(ContainerRequestContext request) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(HEADER))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    /**
     * Repeats the identifier.
     *
     * @param request the request
     * @param response its answer
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable Object id = request.getProperty(PROPERTY);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
