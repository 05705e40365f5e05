package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.people.Actor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every status that a caller can meet is told in Russian and in English. */
abstract class LanguagesContract extends JournalContract {
    private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё]{3,}");

    LanguagesContract(HttpHost.Kind kind) {
        super(kind);
    }

    /** What is wrong with a call, and the status it gives. */
    enum Fault {
        NOT_JSON(400),
        NOT_UTF8(400),
        BAD_PART(400),
        NO_KEY(400),
        NOBODY(401),
        REFUSED(403),
        NO_ADDRESS(404),
        NO_REGULATION(404),
        NO_CLAUSE(404),
        NO_PAGE(404),
        NO_METHOD(405),
        NO_FORM(406),
        OTHER_VERSION(412),
        TOO_LARGE(413),
        OTHER_TYPE(415),
        OTHER_CHARSET(400),
        NO_MEMBER(422),
        UNKNOWN_CODE(422),
        UNKNOWN_REGULATION(422),
        FLAW(422),
        KEY_OF_ANOTHER(422),
        NO_VERSION(428),
        BROKEN(500),
        NO_STORAGE(503);

        private final int status;

        Fault(int status) {
            this.status = status;
        }
    }

    private HttpRequest.Builder call(Actor caller, String path) {
        return request(path).header(CallerInHeader.HEADER, encoded(caller.id())).header("Content-Type", JSON);
    }

    private HttpRequest.Builder put(Actor caller, String path, String body) {
        return call(caller, path).header("If-None-Match", NEW).PUT(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder decision(String body) {
        return request(DECISIONS).header("Content-Type", JSON).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder faulty(Fault fault) throws Exception {
        Actor admin = given().administrator();
        Actor teacher = given().teacher();
        return switch (fault) {
            case NOT_JSON -> put(teacher, mark(), "{");
            case NOT_UTF8 ->
                call(teacher, mark()).header("If-None-Match", NEW).PUT(BodyPublishers.ofByteArray(new byte[] {'"', -1
                }));
            case BAD_PART -> call(admin, journal().replace("/2024/", "/one/"));
            case NO_KEY -> call(teacher, lesson() + "/marks").POST(BodyPublishers.ofString("{}"));
            case NOBODY -> request(page());
            case REFUSED -> call(Actor.of("посторонний"), page());
            case NO_ADDRESS -> call(admin, "/api/v1/nowhere");
            case NO_REGULATION -> call(admin, "/api/v1/regulations/smal");
            case NO_CLAUSE -> call(admin, "/api/v1/regulations/small/clauses/9");
            case NO_PAGE -> call(admin, journal() + "/pages/none");
            case NO_METHOD -> call(admin, page()).method("PATCH", BodyPublishers.noBody());
            case NO_FORM -> call(admin, page()).header("Accept", "image/png");
            case OTHER_VERSION -> {
                send(put(teacher, mark(), "{\"value\":\"4\"}"));
                yield put(teacher, mark(), "{\"value\":\"5\"}");
            }
            case TOO_LARGE -> put(teacher, mark(), " ".repeat(LONGEST_REQUEST + 1));
            case OTHER_TYPE ->
                request(mark())
                        .header(CallerInHeader.HEADER, encoded(teacher.id()))
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString("4"));
            case OTHER_CHARSET ->
                request(mark())
                        .header(CallerInHeader.HEADER, encoded(teacher.id()))
                        .header("Content-Type", "application/json;charset=koi8-r")
                        .header("If-None-Match", NEW)
                        .PUT(BodyPublishers.ofString("{}"));
            case NO_MEMBER -> put(teacher, mark(), "{}");
            case UNKNOWN_CODE -> put(teacher, mark(), "{\"value\":\"4\",\"workKind\":\"SONG\"}");
            case UNKNOWN_REGULATION -> decision(request("1", "PUT_MARK").replace("small", "smal"));
            case FLAW -> put(teacher, mark(), "{\"value\":\"9\"}");
            case KEY_OF_ANOTHER -> {
                send(put(teacher, mark(), "{\"value\":\"4\"}").header("Idempotency-Key", "k"));
                yield put(teacher, mark() + "/2", "{\"value\":\"5\"}").header("Idempotency-Key", "k");
            }
            case NO_VERSION -> call(teacher, mark()).PUT(BodyPublishers.ofString("{\"value\":\"4\"}"));
            case BROKEN -> decision(request("1", "PUT_MARK").replace("t-17", "boom"));
            case NO_STORAGE -> {
                storage.failChangesOf(given().colleague().id());
                yield put(given().colleague(), mark(), "{\"value\":\"4\"}");
            }
        };
    }

    private HttpResponse<String> met(Fault fault, String language) throws Exception {
        openSchool();
        HttpRequest.Builder faulty = faulty(fault).header("Accept-Language", language);
        Supplier<String> name = () -> fault + " in " + language;
        HttpResponse<String> response = send(faulty);
        JsonNode problem = problem(fault.status, response);
        assertEquals(language, header(response, "Content-Language"), name);
        for (String member : List.of("title", "detail")) {
            String told = problem.path(member).textValue();
            assertEquals(language.equals("ru"), RUSSIAN.matcher(told).find(), () -> name.get() + ": " + told);
            assertFalse(told.contains("{"), told);
        }
        return response;
    }

    @ParameterizedTest
    @EnumSource
    void each_status_is_told_in_both_languages(Fault fault) throws Exception {
        HttpResponse<String> russian = met(fault, "ru");
        HttpResponse<String> english = met(fault, "en");

        assertEquals(russian.headers().firstValue("Allow"), english.headers().firstValue("Allow"));
        assertEquals(
                fault == Fault.NO_METHOD, header(english, "Allow").contains("PUT"), () -> header(english, "Allow"));
        assertTrue(fault.status != 401 || !header(english, "WWW-Authenticate").isEmpty());
    }
}
