package io.schooljournal.examples.client;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import client.ApiClient;
import client.ApiException;
import client.api.ClassesApi;
import client.api.CopiesApi;
import client.api.MarksApi;
import client.api.PagesApi;
import client.api.PeopleApi;
import client.api.RegulationsApi;
import client.model.CopiesCopiesInner;
import client.model.CopyMessage;
import client.model.Decision;
import client.model.Entry;
import client.model.MarkMessage;
import client.model.Me;
import client.model.Page;
import client.model.Problem;
import client.model.SignatureMessage;
import client.model.Verdict;
import com.sun.net.httpserver.HttpServer;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.coverage.ClauseCarriers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that nobody wrote, made of {@code docs/openapi.json} alone, works with a journal. */
class GeneratedClientTest {
    private static final int YEAR = 2024;
    private static final String ENGLISH = "en";

    private final Given given = new Given();
    private final String school = given.journal().school().value();
    private final String schoolClass = given.journal().schoolClass().value();
    private final InMemoryStorage storage = new InMemoryStorage();
    private HttpServer server;

    @BeforeEach
    void serve() {
        given.open(storage);
        JournalApplication application = JournalApplication.builder(Regulations.builtIn())
                .carriers(new ClauseCarriers())
                .journals(given.ports(storage, LiteralPolicy.twoDays()), () -> Given.TUE_2024_10_01_AT_9_30)
                .schools(person -> List.of(given.journal().school()))
                .with(new CallerInHeader())
                .build();
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), true);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ApiClient as(PersonId person) {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + server.getAddress().getPort());
        client.setRequestInterceptor(request ->
                request.header(CallerInHeader.HEADER, URLEncoder.encode(person.value(), StandardCharsets.UTF_8)));
        return client;
    }

    private Entry put(ApiClient client, String value) throws ApiException {
        MarkMessage mark = new MarkMessage().value(value);
        return new MarksApi(client)
                .putMark(
                        school,
                        YEAR,
                        schoolClass,
                        given.lesson().value(),
                        given.pupil().value(),
                        mark,
                        null,
                        "*",
                        null,
                        ENGLISH);
    }

    @Test
    void a_teacher_puts_a_mark_and_finds_it_on_the_page() throws Exception {
        ApiClient teacher = as(given.teacher().id());

        Me me = new PeopleApi(teacher).me(ENGLISH);
        Entry mark = put(teacher, "4");
        Page page =
                new PagesApi(teacher).getPage(school, YEAR, schoolClass, Given.ALGEBRA.value(), null, null, ENGLISH);

        assertEquals(given.teacher().id().value(), me.getPerson());
        assertEquals(1, mark.getVersion());
        assertEquals("4", mark.getContent().get("value"));
        assertEquals(
                OffsetDateTime.parse("2024-10-04T00:00:00+03:00").toInstant(),
                mark.getDecision().getOpenUntil().toInstant());
        assertTrue(page.getCells().stream().anyMatch(cell -> mark.getId().equals(cell.getId())));
        Decision opening = requireNonNull(page.getLessons().get(0).getOpenings().get("PUT_MARK"));
        assertEquals(Verdict.ALLOW, opening.getVerdict());
    }

    @Test
    void a_refusal_comes_as_a_problem_with_the_clause() throws Exception {
        ApiClient stranger = as(new PersonId("посторонний"));

        ApiException refused = assertThrows(ApiException.class, () -> put(stranger, "5"));

        assertEquals(403, refused.getCode());
        Problem problem = stranger.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertEquals(Verdict.DENY, problem.getDecision().getVerdict());
        assertEquals(
                "kit:1", problem.getDecision().getReasons().get(0).getClauses().get(0));
        assertEquals(
                List.of(),
                new ClassesApi(stranger)
                        .listClasses(school, YEAR, null, null, ENGLISH)
                        .getClasses());
    }

    @Test
    void a_clause_is_read_with_what_carries_it() throws Exception {
        client.model.Clause clause =
                new RegulationsApi(as(new PersonId("гость"))).getClause("sosh21", "R-4.1.a", ENGLISH);

        assertTrue(clause.getCarriedBy().contains("rule:window-current"), clause::toString);
    }

    @Test
    void a_copy_is_printed_signed_and_found_in_the_register() throws Exception {
        CopiesApi copies = new CopiesApi(as(given.administrator().id()));
        SignatureMessage signature = new SignatureMessage().as(SignatureMessage.AsEnum.JOURNAL_ADMIN);

        copies.printCopy(school, YEAR, schoolClass, "c1", new CopyMessage().period("Q1"), null, ENGLISH);
        Entry signed = copies.signCopy(school, YEAR, schoolClass, "c1", signature, "\"1\"", null, ENGLISH);
        CopiesCopiesInner listed = copies.listCopies(school, YEAR, schoolClass, ENGLISH)
                .getCopies()
                .get(0);

        assertEquals(2, signed.getVersion());
        assertEquals(2, listed.getVersion());
        assertEquals("JOURNAL_ADMIN", listed.getSignatures().get(0).getAs());
        assertEquals(false, listed.getStale());
    }
}
