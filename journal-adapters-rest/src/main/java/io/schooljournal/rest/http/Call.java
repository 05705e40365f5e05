package io.schooljournal.rest.http;

import static java.util.Objects.requireNonNull;

import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A call (запрос) is what a host knows of one request besides its body: headers, address, and who makes it. */
public final class Call {
    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable SecurityContext security;

    /** Makes a call; a host does, for a parameter that is a bean, and fills it in. */
    public Call() {}

    /**
     * Returns the headers.
     *
     * @return the headers of the request
     */
    public HttpHeaders headers() {
        return requireNonNull(headers, "headers");
    }

    /**
     * Returns a header.
     *
     * @param name its name
     * @return its values in one text, or null when there is none
     */
    public @Nullable String header(String name) {
        return headers().getHeaderString(name);
    }

    /**
     * Returns the address.
     *
     * @return what the host knows of it
     */
    public UriInfo uri() {
        return requireNonNull(uri, "uri");
    }

    /**
     * Returns a part of the path, decoded.
     *
     * @param name the name of the part in the template of the path
     * @return the part
     */
    public String part(String name) {
        return requireNonNull(uri().getPathParameters().getFirst(name), name);
    }

    /**
     * Returns a query parameter, decoded.
     *
     * @param name its name
     * @return the first value, or null when there is none
     */
    public @Nullable String query(String name) {
        return uri().getQueryParameters().getFirst(name);
    }

    /**
     * Returns the path as it was sent.
     *
     * @return the raw path
     */
    public String path() {
        return uri().getRequestUri().getRawPath();
    }

    /**
     * Returns in which language the caller wants to be answered.
     *
     * @return the language, Russian unless English is asked for first
     */
    public Language language() {
        return PreferredLanguage.of(header(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * Returns who makes the call.
     *
     * @return the principal that the host or a filter vouches for, or null when nobody does
     */
    public @Nullable Principal principal() {
        return requireNonNull(security, "security").getUserPrincipal();
    }
}
