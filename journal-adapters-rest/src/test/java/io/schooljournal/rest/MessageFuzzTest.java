package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Averages;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rest.http.Gzip;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.PreferredLanguage;
import io.schooljournal.rest.http.RequestIds;
import io.schooljournal.rest.http.Unreadable;
import io.schooljournal.rest.http.Utf8;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whatever bytes arrive, there is an answer or a refusal in the house form, and never a failure of the server.
 *
 * <p>Each build tries what is written down beside this class, a file a try; {@code -Pfuzz} makes up more.
 */
class MessageFuzzTest {
    private static final int DEEPEST = 16;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Given GIVEN = new Given();
    private static final FreshStorage STORAGE = new FreshStorage();
    private static final DirectHost HOST = new DirectHost(application());

    /** Requests, one after the other, to a school that is new each time. */
    @FuzzTest(maxDuration = "5m")
    void a_request_gets_an_answer_or_a_problem(byte[] bytes) throws IOException {
        STORAGE.renew();
        for (WrittenRequest request : WrittenRequest.all(named(bytes))) {
            DirectHost.Answer answer = HOST.send(request);
            assertNotEquals(500, answer.status(), answer::body);
            if (answer.status() >= 400 && !answer.body().isEmpty()) {
                assertProblem(answer);
            }
        }
    }

    /** JSON that is read is JSON to another reader as well, and so is what is written of it. */
    @FuzzTest(maxDuration = "5m")
    void json_is_read_as_it_stands_or_refused_with_its_place(byte[] bytes) throws IOException, Unreadable {
        @Nullable Object tree;
        try {
            tree = JsonText.read(Utf8.decode(bytes), DEEPEST);
        } catch (Unreadable refused) {
            assertFalse(refused.reason(Language.RU).isBlank());
            assertTrue(refused.pointer().isEmpty() || refused.pointer().startsWith("/"));
            return;
        }
        assertDoesNotThrow(() -> MAPPER.readTree(Utf8.decode(bytes)));
        if (tree != null) {
            byte[] written = JsonText.write(tree);
            assertDoesNotThrow(() -> MAPPER.readTree(written));
        }
    }

    /** A header is never a reason to fail: what cannot be read chooses Russian. */
    @FuzzTest(maxDuration = "5m")
    void any_header_chooses_a_language(byte[] bytes) {
        PreferredLanguage.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static void assertProblem(DirectHost.Answer answer) throws IOException {
        assertEquals("application/problem+json", answer.type(), answer::body);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertEquals(answer.status(), problem.path("status").intValue(), answer::body);
        assertFalse(problem.path("title").asText().isEmpty(), answer::body);
        String pointer = problem.path("pointer").asText();
        assertTrue(pointer.isEmpty() || pointer.startsWith("/"), answer::body);
    }

    private static JournalApplication application() {
        JournalPolicy policy = LiteralPolicy.twoDays();
        return JournalApplication.builder(new One(policy))
                .schools(person -> List.of(GIVEN.journal().school()))
                .reports(new SomeReports())
                .averages(marks -> new Averages.Mean(marks.size(), BigDecimal.valueOf(marks.size()), marks.size()))
                .duties((school, year, person, from, to, asOf) -> List.of(SomeDuty.of(person, from)))
                .journals(new SchoolOfTheTest(STORAGE, policy, () -> GIVEN).ports(), () -> Given.TUE_2024_10_01_AT_9_30)
                .with(new CallerInHeader())
                .with(new RequestIds())
                .with(new Gzip())
                .build();
    }

    /** What is written down calls people and places of the school by what they are. */
    private static byte[] named(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Object> name : names().entrySet()) {
            text = text.replace("{" + name.getKey() + "}", JournalContract.encoded(name.getValue()));
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, Object> names() {
        return Map.of(
                "school", GIVEN.journal().school(),
                "class", GIVEN.journal().schoolClass(),
                "subject", Given.ALGEBRA,
                "lesson", GIVEN.lesson(),
                "pupil", GIVEN.pupil(),
                "teacher", GIVEN.teacher().id(),
                "deputy", GIVEN.deputy().id(),
                "administrator", GIVEN.administrator().id());
    }

    /** One regulation. */
    private record One(JournalPolicy policy) implements Policies {
        @Override
        public List<String> ids() {
            return List.of("kit");
        }

        @Override
        public Optional<JournalPolicy> find(String regulation) {
            return regulation.equals("kit") ? Optional.of(policy) : Optional.empty();
        }
    }

    /** A storage in which nothing is left of the try before. */
    private static final class FreshStorage implements UnitOfWork {
        private InMemoryStorage current = new InMemoryStorage();

        void renew() {
            current = new InMemoryStorage();
            GIVEN.open(current);
        }

        @Override
        public <T> T write(Book book, Function<Storage, T> work) {
            return current.write(book, work);
        }

        @Override
        public <T> T read(Function<Storage, T> work) {
            return current.read(work);
        }
    }
}
