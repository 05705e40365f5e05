package io.schooljournal.examples.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider of the test: whoever is to sign in does so without a page, by a code with a proof. It can change its key,
 * fall silent with open lines, and end.
 */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "journal-page";
    static final String AUDIENCE = "school-journal";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration VALID = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile ECKey key = newKey();
    private volatile boolean silent;
    private volatile String person = "nobody";
    private volatile @Nullable String state;

    private TestProvider(InstantSource clock, int port) throws IOException {
        this.clock = clock;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, configuration()));
        http.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject(true)));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::exchange);
        http.createContext("/end", this::end);
        http.setExecutor(threads);
        http.start();
    }

    static TestProvider start(InstantSource clock) throws IOException {
        return new TestProvider(clock, 0);
    }

    String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    Settings.Provider settings() throws StartRefused {
        return Settings.Provider.of(issuer(), AUDIENCE, null, CLIENT);
    }

    /** Signs everybody in as this person from now on. */
    void signsIn(String next) {
        person = next;
    }

    /** Sends this state back instead of the one it was given. */
    void sendsBack(@Nullable String other) {
        state = other;
    }

    void changesItsKey() {
        key = newKey();
    }

    /** Takes questions and never answers them. */
    void fallsSilent() {
        silent = true;
    }

    void speaksAgain() {
        silent = false;
    }

    String accessToken(String subject) {
        return signed(claims(subject, AUDIENCE).build());
    }

    private JWTClaimsSet.Builder claims(String subject, String audience) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)));
    }

    private String signed(JWTClaimsSet claims) {
        ECKey by = key;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(by.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(by));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private Map<String, Object> configuration() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("issuer", issuer());
        told.put("jwks_uri", issuer() + "/keys");
        told.put("authorization_endpoint", issuer() + "/authorize");
        told.put("token_endpoint", issuer() + "/token");
        told.put("end_session_endpoint", issuer() + "/end");
        return told;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean good = asked.getOrDefault("client_id", "").equals(CLIENT)
                && asked.getOrDefault("response_type", "").equals("code")
                && asked.getOrDefault("scope", "").contains("openid")
                && asked.getOrDefault("code_challenge_method", "").equals("S256")
                && asked.getOrDefault("state", "").length() > 20
                && asked.getOrDefault("nonce", "").length() > 20;
        if (!good) {
            json(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put("person", person);
        codes.put(code, asked);
        String back = state == null ? asked.getOrDefault("state", "") : state;
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + code + "&state="
                        + URLEncoder.encode(String.valueOf(back), StandardCharsets.UTF_8) + "&iss="
                        + URLEncoder.encode(issuer(), StandardCharsets.UTF_8));
    }

    private void exchange(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> given = parameters(body);
        Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
        if (asked == null
                || !challenge(given.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !given.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))
                || !given.getOrDefault("client_id", "").equals(CLIENT)) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String subject = asked.getOrDefault("person", "");
        JWTClaimsSet identity = claims(subject, CLIENT)
                .claim("nonce", asked.get("nonce"))
                .claim("name", "Имя " + subject)
                .build();
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", accessToken(subject));
        tokens.put("id_token", signed(identity));
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", VALID.toSeconds());
        json(exchange, 200, tokens);
    }

    private void end(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean known = asked.getOrDefault("id_token_hint", "").split("\\.").length == 3;
        redirect(exchange, asked.get("post_logout_redirect_uri") + (known ? "?bye" : "?who"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(@Nullable String written) {
        return Arrays.stream(String.valueOf(written).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> second,
                        HashMap::new));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", URI.create(to).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void json(HttpExchange exchange, int status, Object tree) throws IOException {
        if (silent) {
            try {
                closed.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            byte[] body = JSON.writeValueAsBytes(tree);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            exchange.close();
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
    }
}
