package io.schooljournal.rest.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of an issuer are kept, looked for, and missed. */
class PublishedKeysTest {
    private final AtomicInteger questions = new AtomicInteger();
    private Instant now = Instant.parse("2024-10-01T06:00:00Z");
    private volatile String told = "";
    private volatile int status = 200;

    @SuppressWarnings("NullAway.Init")
    private HttpServer issuer;

    @SuppressWarnings("NullAway.Init")
    private PublishedKeys keys;

    @BeforeEach
    void publish() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/", exchange -> {
            questions.incrementAndGet();
            byte[] body = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
        keys = new PublishedKeys(
                URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys"), () -> now);
        publish("a");
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void the_issuer_is_asked_when_a_key_is_needed_and_again_after_five_minutes() throws Exception {
        assertEquals(0, questions.get());
        assertEquals(1, found("a"));
        passes(Duration.ofMinutes(5).minusSeconds(1));
        assertEquals(1, found("a"));
        assertEquals(1, questions.get());
        passes(Duration.ofSeconds(1));
        publish("b");
        assertEquals(0, found("a"));
        assertEquals(1, found("b"));
        assertEquals(2, questions.get());
    }

    @Test
    void a_key_that_is_not_known_is_looked_for_at_most_every_ten_seconds() throws Exception {
        assertEquals(0, found("b"));
        publish("b");
        passes(Duration.ofSeconds(9));
        assertEquals(0, found("b"));
        passes(Duration.ofSeconds(1));
        assertEquals(1, found("b"));
        assertEquals(2, questions.get());
    }

    @Test
    void known_keys_are_good_for_a_day_without_the_issuer_and_of_others_nothing_is_known() throws Exception {
        assertEquals(1, found("a"));
        status = 500;
        passes(Duration.ofMinutes(6));
        assertEquals(1, found("a"));
        assertThrows(KeySourceException.class, () -> found("b"));
        passes(Duration.ofHours(23));
        assertEquals(1, found("a"));
        passes(Duration.ofHours(1));
        assertThrows(KeySourceException.class, () -> found("a"));
        status = 200;
        passes(Duration.ofSeconds(10));
        assertEquals(1, found("a"));
    }

    @Test
    void what_is_no_set_of_keys_is_no_answer() {
        told = "{\"keys\": 1}";

        assertThrows(KeySourceException.class, () -> found("a"));
    }

    private void publish(String id) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID(id).generate();
            told = new JWKSet(key.toPublicJWK()).toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int found(String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null)
                .size();
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }
}
