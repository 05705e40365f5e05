package io.schooljournal.examples.server;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every answer tells the browser to run, show and send nothing but what this server gave it; where people sign in with a
 * provider, the page may exchange its code there, and nothing else.
 */
final class SafeHeaders implements ContainerResponseFilter {
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Map<String, String> headers;

    /**
     * Makes the filter.
     *
     * @param signIn how people sign in; null when they do not, or with this server itself
     */
    SafeHeaders(Settings.@Nullable SignIn signIn) {
        String policy = signIn == null
                ? CONTENT_POLICY
                : CONTENT_POLICY.replace("connect-src 'self'", "connect-src 'self' " + source(signIn.token()));
        this.headers = Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
    }

    /** An address as such a policy writes it: no query, and nothing that would end it. */
    private static String source(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getRawAuthority()
                + path.replace(";", "%3B").replace(",", "%2C");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> given = response.getHeaders();
        headers.forEach((name, value) -> {
            if (!given.containsKey(name)) {
                given.putSingle(name, value);
            }
        });
    }
}
