package io.schooljournal.rest.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider says of itself where things are, and is believed as far as nobody else can read or write there. */
class OpenIdProviderTest {
    private volatile String told = "";

    @SuppressWarnings("NullAway.Init")
    private HttpServer http;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/realm/.well-known/openid-configuration", exchange -> {
            byte[] body = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    private String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/realm";
    }

    private void tells(String members) {
        told = "{\"issuer\":\"" + issuer() + "\"" + members + "}";
    }

    @Test
    void what_it_says_is_told_and_what_it_does_not_say_is_not() throws Exception {
        tells(",\"jwks_uri\":\"https://id.example/keys\",\"authorization_endpoint\":\"https://id.example/in\"");

        OpenIdProvider provider = OpenIdProvider.discover(issuer());

        assertEquals(URI.create("https://id.example/keys"), provider.keys());
        assertEquals(URI.create("https://id.example/in"), provider.authorization());
        assertNull(provider.token());
        assertNull(provider.endSession());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | does not say where the keys are (`jwks_uri`)",
                ",\"jwks_uri\":\"http://id.example/keys\" | must be an address of `https`, not `http://id.example/keys`",
                ",\"jwks_uri\":\"https:keys\" | must be an address of `https`, not `https:keys`",
                ",\"jwks_uri\":\"file:///etc/keys\" | must be an address of `https`, not `file:///etc/keys`",
                ",\"jwks_uri\":\"https://a b\" | must be an address of `https`, not `https://a b`",
                ", | does not answer in JSON",
            })
    void what_cannot_be_relied_upon_is_refused(String members, String why) {
        tells(members);

        IOException refused = assertThrows(IOException.class, () -> OpenIdProvider.discover(issuer()));

        assertEquals(why, String.valueOf(refused.getMessage()).replaceAll("^`.*openid-configuration` ", ""));
    }

    @Test
    void another_issuer_and_another_status_are_refused() {
        told = "{\"issuer\":\"https://id.example\",\"jwks_uri\":\"https://id.example/keys\"}";
        String address = issuer() + "/.well-known/openid-configuration";

        IOException other = assertThrows(IOException.class, () -> OpenIdProvider.discover(issuer()));
        IOException nowhere = assertThrows(IOException.class, () -> OpenIdProvider.discover(issuer() + "/x"));

        assertEquals(
                "`" + address + "` is of the issuer `https://id.example`, not of `" + issuer() + "`",
                other.getMessage());
        assertEquals(
                "`" + issuer() + "/x/.well-known/openid-configuration` answers with status 404", nowhere.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id.example", "http://id.example", "ftp://127.0.0.1", "https:///x", "https://a b"})
    void an_issuer_that_others_could_pretend_to_be_is_none(String issuer) {
        assertThrows(IllegalArgumentException.class, () -> OpenIdProvider.discover(issuer));
    }
}
