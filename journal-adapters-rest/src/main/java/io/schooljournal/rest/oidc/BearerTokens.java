package io.schooljournal.rest.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jwt.proc.BadJWTException;
import io.schooljournal.rest.http.Messages;
import io.schooljournal.rest.http.PreferredLanguage;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells who calls by the bearer token of the request (RFC 6750, RFC 9068): the subject of a token of the issuer, signed by
 * one of its keys, for this audience, at this time, is the principal of the request.
 *
 * <p>A request without a token passes without a principal; what needs one answers 401. A token that is not accepted is
 * refused whatever it was sent for, so that its bearer learns of it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class BearerTokens implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer)(?: +(.*))?");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String REALM = "Bearer realm=\"school journal\"";

    private final TokenReader reader;

    private BearerTokens(TokenReader reader) {
        this.reader = reader;
    }

    /**
     * Accepts tokens that are signed by keys which the issuer publishes; they are fetched when they are needed and kept for
     * five minutes. A key that is not known is looked for at once, so that the issuer may change its keys.
     *
     * <p>While the issuer does not answer, its known keys go on being accepted, for a day; a token by another key is then
     * answered with 503, for nobody can say yet whether it is good. No request waits longer than three seconds.
     *
     * @param terms what a token must be
     * @param keys where the issuer publishes its keys (JWKS)
     * @param clock tells when a token is shown
     * @return the filter
     * @throws IllegalArgumentException when the address is none of {@code http} or {@code https}
     */
    public static BearerTokens withKeysAt(TokenTerms terms, URI keys, InstantSource clock) {
        if (keys.getHost() == null || !WEB.contains(String.valueOf(keys.getScheme()))) {
            throw new IllegalArgumentException("address of keys must be one of `https`, not `" + keys + "`");
        }
        return new BearerTokens(new TokenReader(terms, new PublishedKeys(keys, clock), clock));
    }

    /**
     * Accepts tokens that are signed by known keys.
     *
     * @param terms what a token must be
     * @param keys the public keys of the issuer, as a JWK set in JSON
     * @param clock tells when a token is shown
     * @return the filter
     * @throws IllegalArgumentException when the keys cannot be read
     */
    public static BearerTokens withKeys(TokenTerms terms, String keys, InstantSource clock) {
        try {
            JWKSource<com.nimbusds.jose.proc.SecurityContext> source = new ImmutableJWKSet<>(JWKSet.parse(keys));
            return new BearerTokens(new TokenReader(terms, source, clock));
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("keys must be a JWK set", unreadable);
        }
    }

    /**
     * Tells who calls, or refuses the token.
     *
     * @param request the request
     */
    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header.trim());
        if (!bearer.matches()) {
            return;
        }
        String token = bearer.group(1);
        if (token == null || !TOKEN.matcher(token).matches()) {
            String challenge = REALM + ", error=\"invalid_request\"";
            request.abortWith(Problem.of(ProblemType.UNREADABLE_PARAMETER, request)
                    .says("token.malformed")
                    .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                    .response());
            return;
        }
        try {
            request.setSecurityContext(new Bearer(reader.subject(token), request.getSecurityContext()));
        } catch (KeySourceException unreachable) {
            request.abortWith(Problem.of(ProblemType.UNAVAILABLE, request)
                    .says("token.keys")
                    .response());
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            request.abortWith(refused(request, refused));
        }
    }

    private static Response refused(ContainerRequestContext request, Exception refused) {
        String reason = refused instanceof BadJWTException
                ? "claims"
                : refused instanceof ParseException
                        ? "form"
                        : refused instanceof BadJWSException ? "signature" : "unsigned";
        Messages words = Messages.in(PreferredLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return Problem.of(ProblemType.UNAUTHENTICATED, request)
                .says("token.invalid", words.text("token." + reason))
                .header(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"invalid_token\"")
                .response();
    }
}
