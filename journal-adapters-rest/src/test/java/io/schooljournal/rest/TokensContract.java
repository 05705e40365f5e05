package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.schooljournal.rest.oidc.BearerTokens;
import io.schooljournal.rest.oidc.TokenTerms;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers are known by the signed tokens of their issuer, and by nothing else. */
abstract class TokensContract extends JournalContract {
    private static final String ISSUER = "https://issuer.example";
    private static final String AUDIENCE = "journal";

    private final RSAKey rsa;
    private final ECKey ec;
    private final HttpServer issuer;

    TokensContract(HttpHost.Kind kind) {
        super(kind);
        try {
            rsa = new RSAKeyGenerator(2048).keyID("rsa-1").generate();
            ec = new ECKeyGenerator(Curve.P_256).keyID("ec-1").generate();
            issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer.createContext("/keys", exchange -> {
                byte[] keys = publicKeys().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            issuer.start();
        } catch (java.io.IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @AfterAll
    void stopIssuer() {
        issuer.stop(0);
    }

    private String publicKeys() {
        return new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK())).toString();
    }

    @Override
    JournalApplication application() {
        URI keys = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys");
        return keepingJournals()
                .with(BearerTokens.withKeysAt(TokenTerms.of(ISSUER, AUDIENCE), keys, this::now))
                .build();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(given().teacher().id().value())
                .expirationTime(at(300));
    }

    private Date at(long seconds) {
        return Date.from(now().plusSeconds(seconds));
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1").build(), claims, new RSASSASigner(rsa));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private HttpResponse<String> read(String authorization) throws Exception {
        HttpRequest.Builder request = request(page()).header("Accept-Language", "en");
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private void accepted(String token) throws Exception {
        answer(200, read("Bearer " + token));
    }

    private String refused(String token) throws Exception {
        HttpResponse<String> response = read("Bearer " + token);
        String detail = problem(401, response).path("detail").textValue();
        assertTrue(header(response, "WWW-Authenticate").contains("error=\"invalid_token\""));
        return String.valueOf(detail);
    }

    @Test
    void a_token_of_the_issuer_names_who_calls() throws Exception {
        accepted(signed(claims().build()));
        accepted(signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1").build(),
                claims().build(),
                new ECDSASigner(ec)));
        accepted(signed(claims().audience(List.of("other", AUDIENCE)).build()));
    }

    @Test
    void a_role_in_a_token_is_worth_nothing() throws Exception {
        String token = signed(
                claims().subject("nobody").claim("roles", List.of("DIRECTOR")).build());

        problem(403, read("Bearer " + token));
    }

    @Test
    void without_a_token_nobody_is_known_and_open_answers_stay_open() throws Exception {
        HttpResponse<String> response = read("");

        problem(401, response);
        assertFalse(header(response, "WWW-Authenticate").contains("error"));
        assertEquals(200, get("/api/v1/regulations").statusCode());
        problem(401, read("Basic dGVhY2hlcjpzZWNyZXQ="));
    }

    @Test
    void a_token_stands_from_its_beginning_to_its_end_by_the_clock_of_the_host() throws Exception {
        String token = signed(claims().notBeforeTime(at(-60)).build());
        String expected =
                "the token is not accepted: it is expired, not yet valid, of another issuer, for another audience,"
                        + " or names nobody";

        accepted(token);
        Instant start = now();
        itIs(start.plusSeconds(400));
        assertEquals(expected, refused(token));
        itIs(start.minusSeconds(120));
        assertEquals(expected, refused(token));
        itIs(start.plusSeconds(320));
        accepted(token);
    }

    @Test
    void a_token_without_an_end_or_a_name_is_refused() throws Exception {
        refused(signed(claims().expirationTime(null).build()));
        refused(signed(claims().subject(null).build()));
        refused(signed(claims().subject(" ").build()));
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_refused() throws Exception {
        refused(signed(claims().issuer(ISSUER + "/").build()));
        refused(signed(claims().issuer(null).build()));
        refused(signed(claims().audience("someone-else").build()));
        refused(signed(claims().audience((String) null).build()));
    }

    @Test
    void an_unsigned_token_is_refused() throws Exception {
        String plain = new PlainJWT(claims().build()).serialize();
        String stripped = signed(claims().build()).replaceAll("[^.]*$", "");

        assertEquals("the token is not accepted: it is not signed", refused(plain));
        HttpResponse<String> response = read("Bearer " + stripped);
        assertEquals(401, response.statusCode());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build();
        String byDer = signed(
                header, claims().build(), new MACSigner(rsa.toRSAPublicKey().getEncoded()));
        String byJson = signed(
                header,
                claims().build(),
                new MACSigner(rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

        refused(byDer);
        refused(byJson);
    }

    @Test
    void a_token_signed_by_another_key_is_refused_whatever_key_it_names() throws Exception {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("rsa-1").generate();
        JWSHeader sameName =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1").build();
        JWSHeader otherName =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-2").build();
        JWSHeader withKey = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(stranger.toPublicJWK())
                .build();

        refused(signed(sameName, claims().build(), new RSASSASigner(stranger)));
        refused(signed(otherName, claims().build(), new RSASSASigner(stranger)));
        refused(signed(withKey, claims().build(), new RSASSASigner(stranger)));
    }

    @Test
    void a_known_key_signs_by_no_algorithm_that_is_not_on_the_list() throws Exception {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("rsa-1").build();

        refused(signed(header, claims().build(), new RSASSASigner(rsa)));
    }

    @Test
    void a_token_whose_claims_were_altered_is_refused() throws Exception {
        String[] one = signed(claims().build()).split("\\.", -1);
        String[] other = signed(claims().subject("director").build()).split("\\.", -1);

        refused(one[0] + "." + other[1] + "." + one[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer two words", "bearer a\"b"})
    void what_is_no_token_is_a_bad_request(String authorization) throws Exception {
        HttpResponse<String> response = read(authorization);

        problem(400, response);
        assertTrue(header(response, "WWW-Authenticate").contains("error=\"invalid_request\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a.b", "a.b.c", "....", "e30.e30.e30"})
    void what_only_looks_like_a_token_is_refused(String token) throws Exception {
        refused(token);
    }

    @Test
    void terms_that_would_accept_a_token_of_its_reader_are_none() {
        for (String algorithm : List.of("none", "HS256", "RS999")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new TokenTerms(ISSUER, AUDIENCE, Set.of(algorithm), Duration.ZERO));
        }
        assertThrows(IllegalArgumentException.class, () -> new TokenTerms(ISSUER, AUDIENCE, Set.of(), Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> TokenTerms.of(" ", AUDIENCE));
    }
}
