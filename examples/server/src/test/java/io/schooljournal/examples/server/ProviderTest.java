package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server goes on while the provider of its tokens changes its keys, is away, or does not answer. */
class ProviderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2024-10-01T06:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private TestProvider provider;

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        provider = TestProvider.start(() -> now);
        Settings settings = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:provider;DB_CLOSE_DELAY=-1")
                .withSchools(new Settings.Schools(List.of(SchoolPackages.EXAMPLES.resolve("sosh21")), "sosh21"))
                .withProvider(provider.settings());
        server = RunningServer.start(settings, () -> now, line -> {});
    }

    @AfterEach
    void stop() {
        server.close();
        provider.close();
    }

    @Test
    void a_new_key_of_the_provider_is_accepted_and_the_old_one_no_longer() throws Exception {
        String old = provider.accessToken("s-admin");
        assertEquals(200, me(old).statusCode());
        provider.changesItsKey();
        passes(Duration.ofSeconds(10));

        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());
        assertEquals(401, me(old).statusCode());
    }

    @Test
    void the_token_of_another_provider_is_refused() throws Exception {
        try (TestProvider other = TestProvider.start(() -> now)) {
            HttpResponse<String> refused = me(other.accessToken("s-admin"));

            assertEquals(401, refused.statusCode());
            assertTrue(
                    refused.body().contains("its signature, key or algorithm is not one of the issuer"), refused::body);
        }
    }

    @Test
    void while_the_provider_is_away_known_keys_are_good_and_of_others_nothing_is_known() throws Exception {
        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());
        provider.close();
        passes(Duration.ofHours(23));
        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());
        String known = provider.accessToken("s-director");
        provider.changesItsKey();
        passes(Duration.ofMinutes(1));

        assertEquals(503, me(provider.accessToken("s-admin")).statusCode());
        assertEquals(200, me(known).statusCode());
        assertEquals(200, get("/api/v1/regulations").statusCode());
    }

    @Test
    void after_a_day_without_the_provider_its_keys_are_good_no_longer() throws Exception {
        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());
        provider.close();
        passes(Duration.ofDays(1));

        assertEquals(503, me(provider.accessToken("s-admin")).statusCode());
    }

    @Test
    void a_provider_that_does_not_answer_holds_nobody_up_for_ever() throws Exception {
        provider.fallsSilent();
        assertEquals(503, me(provider.accessToken("s-admin")).statusCode());
        provider.speaksAgain();
        passes(Duration.ofSeconds(10));
        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());

        provider.fallsSilent();
        passes(Duration.ofMinutes(6));
        assertEquals(200, me(provider.accessToken("s-admin")).statusCode());
        provider.changesItsKey();
        passes(Duration.ofSeconds(10));
        assertEquals(503, me(provider.accessToken("s-admin")).statusCode());
    }

    @Test
    void the_page_learns_where_people_sign_in_and_may_exchange_its_code_there_and_nowhere_else() throws Exception {
        JsonNode told = JSON.readTree(get("/sign-in.json").body());
        assertEquals("provider", told.path("way").textValue());
        assertEquals(provider.issuer(), told.path("issuer").textValue());
        assertEquals(TestProvider.CLIENT, told.path("client").textValue());
        assertEquals(
                provider.issuer() + "/authorize", told.path("authorization").textValue());
        String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("connect-src 'self' " + provider.issuer() + "/token;"), policy);
        assertTrue(policy.contains("form-action 'self';"), policy);
    }

    @Test
    void a_provider_that_is_silent_away_or_somebody_else_is_not_begun_with() throws Exception {
        String before = "the provider of `--oidc-issuer` cannot be used: ";
        String address = provider.issuer() + "/.well-known/openid-configuration";
        StartRefused other = assertThrows(
                StartRefused.class, () -> Settings.Provider.of(provider.issuer() + "/", "journal", null, "page"));
        assertEquals(
                before + "`" + address + "` is of the issuer `" + provider.issuer() + "`, not of `" + provider.issuer()
                        + "/`",
                other.getMessage());
        provider.fallsSilent();
        StartRefused silent = assertThrows(StartRefused.class, provider::settings);
        assertEquals(before + "`" + address + "` does not answer", silent.getMessage());
        provider.close();
        StartRefused away = assertThrows(StartRefused.class, provider::settings);
        assertEquals(before + "`" + address + "` cannot be reached", away.getMessage());
        assertEquals(
                URI.create("https://issuer.example/keys"),
                Settings.Provider.of(
                                "https://issuer.example", "journal", URI.create("https://issuer.example/keys"), null)
                        .keys());
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        return client.send(
                request("/api/v1/me").header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).header("Accept-Language", "en");
    }
}
