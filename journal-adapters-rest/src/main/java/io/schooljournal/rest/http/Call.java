package io.schooljournal.rest.http;

import static java.util.Objects.requireNonNull;

import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.Principal;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call (запрос) is what a host knows of one request besides its body: headers, address, and who makes it. */
public final class Call {
    private static final int LONGEST_PART = 200;

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
     * Returns the address of something below that of the call.
     *
     * @param name its name
     * @return the address
     */
    public URI below(String name) {
        return uri().getAbsolutePathBuilder().segment(name).build();
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

    /**
     * Returns a query parameter as what it names.
     *
     * @param <T> what it names
     * @param name its name
     * @param type makes it of the text
     * @return what it names, or null when it is absent
     * @throws Problem with status 400 when the text names nothing of the kind
     */
    public <T> @Nullable T query(String name, Function<String, T> type) {
        String text = query(name);
        return text == null ? null : read(name, text, type);
    }

    /**
     * Returns a part of the path, decoded, as what it names.
     *
     * @param <T> what it names
     * @param name the name of the part in the template of the path
     * @param type makes it of the text
     * @return what it names
     * @throws Problem with status 400 when the text names nothing of the kind
     */
    public <T> T part(String name, Function<String, T> type) {
        return read(name, part(name), type);
    }

    private <T> T read(String name, String text, Function<String, T> type) {
        try {
            if (!text.isBlank() && text.length() <= LONGEST_PART && text.indexOf('\0') < 0) {
                return type.apply(text);
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problem.ofParameter(this, name, "path.part", name, text);
        }
        throw Problem.ofParameter(this, name, "path.part", name, text.replace('\0', ' '));
    }
}
