package io.schooljournal.rest;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Averages;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;

/** A host that keeps journals in memory by the literal policy of the kit; each test has a school of its own. */
abstract class JournalContract extends RestContract {
    static final String NEW = "*";

    final InMemoryStorage storage = new InMemoryStorage();
    private final AtomicReference<Given> current = new AtomicReference<>(new Given());
    private final AtomicReference<Instant> now = new AtomicReference<>(Given.TUE_2024_10_01_AT_9_30);

    JournalContract(HttpHost.Kind kind) {
        super(kind);
    }

    @BeforeEach
    void openSchool() {
        Given school = new Given();
        school.open(storage);
        current.set(school);
        now.set(Given.TUE_2024_10_01_AT_9_30);
    }

    @Override
    JournalApplication application() {
        return keepingJournals().with(new CallerInHeader()).build();
    }

    JournalApplication.Builder keepingJournals() {
        return JournalApplication.builder(new SmallPolicies())
                .limits(LIMITS)
                .schools(person -> List.of(given().journal().school()))
                .reports(new SomeReports())
                .averages(marks -> new Averages.Mean(marks.size(), BigDecimal.valueOf(marks.size()), marks.size()))
                .duties((school, year, person, from, to, asOf) -> List.of(SomeDuty.of(person, from)))
                .journals(new SchoolOfTheTest(storage, LiteralPolicy.twoDays(), this::given).ports(), this::now);
    }

    Instant now() {
        return requireNonNull(now.get());
    }

    Given given() {
        return requireNonNull(current.get());
    }

    /** From here on it is that instant. */
    void itIs(Instant instant) {
        now.set(instant);
    }

    String journal() {
        return "/api/v1/schools/" + encoded(given().journal().school()) + "/years/2024/classes/"
                + encoded(given().journal().schoolClass());
    }

    String lesson() {
        return journal() + "/lessons/" + encoded(given().lesson());
    }

    String mark() {
        return lesson() + "/marks/" + encoded(given().pupil());
    }

    String page() {
        return journal() + "/pages/" + encoded(Given.ALGEBRA);
    }

    static String encoded(Object part) {
        return URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Sends as somebody; {@code seen} is the version, {@link #NEW} for what is new, empty for no condition. */
    HttpResponse<String> send(Actor caller, String method, String path, String seen, String body, String... headers)
            throws IOException, InterruptedException {
        BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = request(path)
                .method(method, content)
                .header(CallerInHeader.HEADER, encoded(caller.id()))
                .header("Accept-Language", "en");
        if (!body.isEmpty()) {
            request.header("Content-Type", JSON);
        }
        if (seen.equals(NEW)) {
            request.header("If-None-Match", seen);
        } else if (!seen.isEmpty()) {
            request.header("If-Match", '"' + seen + '"');
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> put(Actor caller, String path, String seen, String body, String... headers)
            throws IOException, InterruptedException {
        return send(caller, "PUT", path, seen, body, headers);
    }

    HttpResponse<String> read(Actor caller, String path) throws IOException, InterruptedException {
        return send(caller, "GET", path, "", "");
    }

    /** Holds when the response has that status; returns its tree. */
    static JsonNode answer(int status, HttpResponse<String> response) throws IOException {
        org.junit.jupiter.api.Assertions.assertEquals(status, response.statusCode(), response::body);
        return tree(response.body());
    }
}
