package io.schooljournal.examples.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Takes the word of a header for who walks. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class WalkerInHeader implements ContainerRequestFilter {
    static final String HEADER = "Walker";

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(HEADER);
        if (name != null) {
            request.setSecurityContext(new Known(() -> name));
        }
    }

    private record Known(Principal walker) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return walker;
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
