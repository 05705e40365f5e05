package io.schooljournal.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A host's own way to know who calls: here, whoever the header {@code Test-Caller} names. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class CallerInHeader implements ContainerRequestFilter {
    static final String HEADER = "Test-Caller";

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(HEADER);
        if (name != null && !decoded(name).isBlank()) {
            request.setSecurityContext(new Known(new Caller(decoded(name))));
        }
    }

    /** What is not encoded is a name as well. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return name;
        }
    }

    private record Caller(String getName) implements Principal {}

    private record Known(Principal caller) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
