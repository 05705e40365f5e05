package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jwt.SignedJWT;
import io.schooljournal.rest.oidc.OpenIdProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with the demo school, as a program meets it. */
class DemoServerTest {
    private static final Instant THU_2026_11_19_AT_15 = Instant.parse("2026-11-19T12:00:00Z");
    private static final Instant SUN_2026_11_22_AT_15 = Instant.parse("2026-11-22T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String YEAR = "/api/v1/schools/demo/years/2026";
    private static final String HISTORY = YEAR + "/classes/7%D0%90/pages/history";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void the_demo_school_lives_by_every_regulation(String regulation) throws Exception {
        try (RunningServer server = start("jdbc:h2:mem:" + regulation + ";DB_CLOSE_DELAY=-1", regulation)) {
            JsonNode page = JSON.readTree(get(server, HISTORY, "t-history").body());

            assertEquals(12, page.path("pupils").size());
            assertFalse(page.path("cells").isEmpty());
        }
    }

    @Test
    void a_school_that_was_founded_is_found_again(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:" + folder.resolve("journal") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        String before;
        try (RunningServer server = start(url, "sosh21")) {
            before = get(server, HISTORY, "t-history").body();
        }
        try (RunningServer server = start(url, "sosh21", SUN_2026_11_22_AT_15)) {
            JsonNode again = JSON.readTree(get(server, HISTORY, "t-history").body());

            assertEquals(
                    JSON.readTree(before).path("lessons").size(),
                    again.path("lessons").size());
        }
    }

    @Test
    void the_access_log_and_the_figures_name_no_class_and_no_person() throws Exception {
        try (RunningServer server = start("jdbc:h2:mem:log;DB_CLOSE_DELAY=-1", "sosh21")) {
            assertEquals(
                    200, get(server, HISTORY + "?from=2026-11-02", "t-history").statusCode());
            assertEquals(404, get(server, "/p-7-1", null).statusCode());
            String figures = get(server, "/metrics", null).body();

            String route = "/api/v1/schools/{school}/years/{year}/classes/{class}/pages/{subject}";
            assertTrue(log.stream().anyMatch(line -> line.contains(route)), log::toString);
            assertTrue(figures.contains("route=\"" + route + "\""), figures);
            for (String told : List.of(String.join("\n", log), figures)) {
                for (String name : List.of("7%D0%90", "7А", "t-history", "p-7", "2026-11-02", "127.0.0.1")) {
                    assertFalse(told.contains(name), name);
                }
            }
        }
    }

    @Test
    void the_issuer_of_the_demo_is_found_where_its_tokens_say() throws Exception {
        try (RunningServer server = start("jdbc:h2:mem:issuer;DB_CLOSE_DELAY=-1", "sosh21")) {
            String issuer = server.address() + "/demo";
            SignedJWT token = SignedJWT.parse(token(server, "director"));

            assertEquals(issuer, token.getJWTClaimsSet().getIssuer());
            OpenIdProvider said = OpenIdProvider.discover(issuer);
            assertEquals(200, get(server, said.keys().getPath(), null).statusCode());
            assertEquals(server.address().getPort(), said.keys().getPort());
        }
    }

    @Test
    void a_request_is_named_alike_in_its_answer_and_in_the_log() throws Exception {
        try (RunningServer server = start("jdbc:h2:mem:named;DB_CLOSE_DELAY=-1", "sosh21")) {
            HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/health/live"))
                    .header("X-Request-Id", "of-the-proxy-7")
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertEquals(List.of("of-the-proxy-7"), answer.headers().allValues("X-Request-Id"));
            String line = log.stream()
                    .filter(one -> one.contains("/health/live"))
                    .findFirst()
                    .orElse("");
            assertEquals("of-the-proxy-7", JSON.readTree(line).path("request").textValue());
        }
    }

    @Test
    void nobody_reads_a_page_without_a_token_or_with_that_of_another_server() throws Exception {
        try (RunningServer server = start("jdbc:h2:mem:one;DB_CLOSE_DELAY=-1", "sosh21");
                RunningServer other = start("jdbc:h2:mem:other;DB_CLOSE_DELAY=-1", "sosh21")) {
            assertEquals(401, get(server, HISTORY, null).statusCode());
            assertEquals(401, send(server, HISTORY, token(other, "t-history")).statusCode());
            assertEquals(403, get(server, HISTORY, "parent-ivanov").statusCode());
        }
    }

    @Test
    void without_the_demo_nobody_gets_a_token() throws Exception {
        Settings plain = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:plain;DB_CLOSE_DELAY=-1");
        try (RunningServer server = RunningServer.start(plain, () -> THU_2026_11_19_AT_15, log::add)) {
            assertEquals(404, get(server, "/demo/people", null).statusCode());
            assertEquals(404, get(server, YEAR + "/classes", null).statusCode());
            assertEquals(204, get(server, "/health/live", null).statusCode());
            assertEquals(200, get(server, "/health/ready", null).statusCode());
            HttpResponse<String> page = get(server, "/", null);
            assertEquals(200, page.statusCode());
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
        }
    }

    @Test
    void with_a_certificate_it_speaks_tls(@TempDir Path folder) throws Exception {
        Path keyStore = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        keyStore.toString())
                .redirectErrorStream(true)
                .start();
        assertEquals(0, keytool.waitFor());
        Settings settings = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:tls;DB_CLOSE_DELAY=-1")
                .withTls(new Settings.Certificate(keyStore, "secret"));
        try (RunningServer server = RunningServer.start(settings, () -> THU_2026_11_19_AT_15, log::add)) {
            assertEquals("https", server.address().getScheme());
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(trusting(keyStore)).build();
            URI health = server.address().resolve("/health/live");

            assertEquals(
                    204,
                    trusting.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode());
        }
    }

    private static SSLContext trusting(Path keyStore) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(Files.newInputStream(keyStore), "secret".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private RunningServer start(String url, String regulation) throws StartRefused {
        return start(url, regulation, THU_2026_11_19_AT_15);
    }

    private RunningServer start(String url, String regulation, Instant now) throws StartRefused {
        return RunningServer.start(Settings.at("127.0.0.1", 0, url).withDemo(regulation), () -> now, log::add);
    }

    private HttpResponse<String> get(RunningServer server, String path, @Nullable String person)
            throws IOException, InterruptedException {
        return send(server, path, person == null ? null : token(server, person));
    }

    private HttpResponse<String> send(RunningServer server, String path, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String token(RunningServer server, String person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/demo/token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"person\":\"" + person + "\"}"))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .textValue();
    }
}
