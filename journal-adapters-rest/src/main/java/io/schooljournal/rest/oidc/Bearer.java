package io.schooljournal.rest.oidc;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * The bearer of a token.
 *
 * @param subject whom the issuer names
 * @param before what the host knew of the request
 */
record Bearer(String subject, SecurityContext before) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
        return new Subject(subject);
    }

    /** No role is taken from a token: the records of the school tell them. */
    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return before.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }

    private record Subject(String getName) implements Principal {}
}
