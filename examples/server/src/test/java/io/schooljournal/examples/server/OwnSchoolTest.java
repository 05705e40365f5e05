package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.core.people.Basis;
import io.schooljournal.examples.server.school.Founded;
import io.schooljournal.examples.server.school.SchoolFounding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.school.SchoolPackage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school of one's own: founded from its package, kept in a file, its people known by the tokens of a provider. */
class OwnSchoolTest {
    private static final Instant FRI_2024_08_30 = Instant.parse("2024-08-30T03:00:00Z");
    private static final Instant TUE_2024_10_01 = Instant.parse("2024-10-01T01:00:00Z");
    private static final Basis ORDER = new Basis("112", LocalDate.of(2024, 8, 29));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHOOL =
            "/api/v1/schools/" + encoded("Средняя школа «Берёзовая роща» (пример)") + "/years/2024";
    private static final String CLASS = SCHOOL + "/classes/" + encoded("9А");
    private static final String LESSON = "{\"startsAt\":\"2024-10-01T09:00:00+12:00\",\"teacher\":\"t-1\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = TUE_2024_10_01;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestProvider provider;

    @BeforeEach
    void startProvider() throws IOException {
        provider = TestProvider.start(() -> now);
    }

    @AfterEach
    void stopProvider() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "mityaevo"})
    void a_first_mark_is_put_over_http_and_stands_after_a_restart(String regulation) throws Exception {
        Path school = inKamchatka(regulation).folder();
        found(school);
        try (RunningServer server = start(school)) {
            JsonNode me = JSON.readTree(get(server, "/api/v1/me", "s-admin").body());
            assertEquals("Asia/Kamchatka", me.at("/schools/0/timezone").textValue());
            assertEquals("2024-10-01", me.at("/schools/0/today").textValue());
            assertEquals(404, get(server, "/demo/people", null).statusCode());

            HttpResponse<String> scheduled = put(server, CLASS + "/pages/russian/lessons/l-1", "s-admin", LESSON);
            assertEquals(201, scheduled.statusCode(), scheduled::body);
            HttpResponse<String> put = put(server, mark(), "t-1", "{\"value\":\"5\"}");
            assertEquals(201, put.statusCode(), put::body);
            assertTrue(put.body().contains("+12:00"), put::body);
            assertEquals(403, put(server, mark(), "t-2", "{\"value\":\"4\"}").statusCode());
            assertEquals(401, get(server, CLASS + "/pages/russian", null).statusCode());
        }
        try (RunningServer server = start(school)) {
            JsonNode page = JSON.readTree(
                    get(server, CLASS + "/pages/russian?from=2024-09-30", "t-1").body());
            List<String> marks = page.findValuesAsText("value");
            assertEquals(List.of("5"), marks, page::toPrettyString);
            assertTrue(page.path("pupils").toString().contains("p-9А-1"), page::toPrettyString);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 2024-09-07T00:00:00+12:00", "2024-09-04, 2024-09-10T00:00:00+12:00"})
    void what_is_due_in_working_days_is_due_later_where_a_day_is_off(String off, String due) throws Exception {
        SchoolPackages school = inKamchatka("gymnasium11");
        if (!off.isEmpty()) {
            school.with("days_off.csv", days -> days + off + ",праздник города\n");
        }
        found(school.folder());
        try (RunningServer server = start(school.folder())) {
            JsonNode duties = JSON.readTree(get(server, SCHOOL + "/duties?from=2024-08-01&to=2024-12-31", "s-deputy-2")
                    .body());
            List<String> dues = StreamSupport.stream(duties.path("duties").spliterator(), false)
                    .filter(duty -> "timetable-made".equals(duty.path("duty").textValue()))
                    .map(duty -> String.valueOf(duty.path("due").textValue()))
                    .distinct()
                    .toList();
            assertEquals(List.of(due), dues);
        }
    }

    @Test
    void a_school_that_no_package_tells_of_is_nobodys() throws Exception {
        Path school = inKamchatka("sosh21").folder();
        try (RunningServer server = start(school)) {
            HttpResponse<String> elsewhere =
                    get(server, "/api/v1/schools/other/years/2024/classes/7A/pages/x", "s-admin");
            assertEquals(403, elsewhere.statusCode(), elsewhere::body);
        }
    }

    private SchoolPackages inKamchatka(String regulation) throws IOException {
        return SchoolPackages.of(regulation, folder.resolve("package"))
                .with("manifest.json", text -> text.replace("Europe/Moscow", "Asia/Kamchatka"));
    }

    private String url() {
        return "jdbc:h2:" + folder.resolve("journal") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    private void found(Path path) throws Exception {
        SchoolPackage school = SchoolPackage.read(path);
        try (Database database = Database.open(url())) {
            Founded founded = SchoolFounding.found(
                    school,
                    database.connections(),
                    SchoolFiles.policy(Regulations.builtIn(), school, "sosh21"),
                    ORDER,
                    FRI_2024_08_30);
            assertEquals(List.of(), founded.refusals());
        }
    }

    private RunningServer start(Path school) throws StartRefused {
        Settings settings = Settings.at("127.0.0.1", 0, url())
                .withSchools(new Settings.Schools(List.of(school), "sosh21"))
                .withProvider(provider.settings());
        return RunningServer.start(settings, () -> now, line -> {});
    }

    private static String mark() {
        return CLASS + "/lessons/l-1/marks/" + encoded("p-9А-1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> put(RunningServer server, String path, String person, String body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + provider.accessToken(person))
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(RunningServer server, String path, @Nullable String person)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (person != null) {
            request.header("Authorization", "Bearer " + provider.accessToken(person));
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
