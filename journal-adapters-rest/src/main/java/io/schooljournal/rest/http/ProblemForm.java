package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Malformed;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem in its public form (RFC 9457): {@code type}, {@code title}, {@code status}, {@code detail}, {@code instance},
 * and as extensions {@code pointer}, the JSON pointer of the member at fault, and {@code id}, the caller's name for the
 * request.
 */
public final class ProblemForm {
    /** The type of a problem that the status alone describes. */
    private static final String BLANK = "about:blank";

    private static final int LONGEST_PATH = 500;

    private ProblemForm() {}

    /**
     * A request that could not be put to a policy.
     *
     * @param type of what kind the fault is
     * @param fault where it is and what was expected
     * @param path where it was sent
     * @return the problem
     */
    public static Response of(ProblemType type, Malformed fault, String path) {
        Map<String, Object> problem = typed(type);
        problem.put("detail", fault.message());
        problem.put("instance", Utf8.excerpt(path, LONGEST_PATH));
        problem.put("pointer", fault.pointer());
        Object id = fault.id();
        if (id != null) {
            problem.put("id", id);
        }
        return response(type.status(), problem).build();
    }

    /**
     * A problem of the request as a whole, not of a member.
     *
     * @param type of what kind it is
     * @param detail what happened this time
     * @param path where it was sent
     * @return the problem
     */
    public static Response of(ProblemType type, String detail, String path) {
        Map<String, Object> problem = typed(type);
        problem.put("detail", Utf8.excerpt(detail, LONGEST_PATH));
        problem.put("instance", Utf8.excerpt(path, LONGEST_PATH));
        return response(type.status(), problem).build();
    }

    /**
     * An incident, of which the caller learns the id and nothing else.
     *
     * @param type of what kind it is
     * @param incident the id
     * @return the problem
     */
    public static Response of(ProblemType type, UUID incident) {
        Map<String, Object> problem = typed(type);
        problem.put("instance", "urn:uuid:" + incident);
        return response(type.status(), problem).build();
    }

    /** A problem of HTTP itself. */
    static ResponseBuilder of(int status, @Nullable String detail, String path) {
        Response.Status known = Response.Status.fromStatusCode(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", BLANK);
        problem.put("title", known == null ? "HTTP " + status : known.getReasonPhrase());
        problem.put("status", status);
        if (detail != null) {
            problem.put("detail", Utf8.excerpt(detail, LONGEST_PATH));
        }
        problem.put("instance", Utf8.excerpt(path, LONGEST_PATH));
        return response(status, problem);
    }

    private static Map<String, Object> typed(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", type.title(Language.EN));
        problem.put("status", type.status());
        return problem;
    }

    private static ResponseBuilder response(int status, Map<String, Object> problem) {
        return Answers.of(status, Answers.PROBLEM_JSON, JsonText.write(problem), Answers.PERSONAL)
                .header(HttpHeaders.CONTENT_LANGUAGE, PreferredLanguage.tag(Language.EN));
    }
}
