/**
 * Who calls, told by tokens (OpenID Connect): {@link io.schooljournal.rest.oidc.BearerTokens} takes the signed token of a
 * request for the word of its issuer about who its bearer is, and for nothing else. Which role that person has at a school,
 * the {@link io.schooljournal.core.port.Directory} says; a role in a token is not looked at.
 * {@link io.schooljournal.rest.oidc.OpenIdProvider} is what a provider says of itself.
 */
@NullMarked
package io.schooljournal.rest.oidc;

import org.jspecify.annotations.NullMarked;
