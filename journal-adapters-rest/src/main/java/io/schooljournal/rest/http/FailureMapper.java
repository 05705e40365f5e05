package io.schooljournal.rest.http;

import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.regulation.Language;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a problem of whatever a host throws: no page of the host's own and no stack trace reaches the caller.
 *
 * <p>It maps every exception of the application it is registered in. A host whose own resources share that application
 * and have a mapper leaves it out; the resources of this package return the faults they find themselves.
 */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {
    /** What a host sets and a caller needs: the methods allowed, how to authenticate, when to come again. */
    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    /** Makes a mapper; the host fills in what belongs to a request. */
    public FailureMapper() {}

    /**
     * Returns a problem of the status the host meant, or an incident.
     *
     * @param failure what was thrown
     * @return a response that is a problem; a response of the host that is no error as it is
     */
    @Override
    public Response toResponse(Throwable failure) {
        if (!(failure instanceof WebApplicationException refused)) {
            ProblemType type = failure instanceof StorageFailure ? ProblemType.UNAVAILABLE : ProblemType.UNEXPECTED;
            return incident(type, failure);
        }
        if (refused instanceof Problem) {
            return refused.getResponse();
        }
        Response meant = refused.getResponse();
        int status = meant.getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return meant;
        }
        if (status == Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return incident(ProblemType.UNEXPECTED, failure);
        }
        Problem.Draft problem = Problem.of(status, language(), path());
        describe(refused, problem);
        for (String header : KEPT) {
            String value = meant.getHeaderString(header);
            if (value != null) {
                problem.header(header, value);
            }
        }
        return problem.response();
    }

    /** Of an incident the caller learns the id and nothing else. */
    private Response incident(ProblemType type, Throwable failure) {
        return Problem.of(type, language(), path())
                .with("instance", "urn:uuid:" + Incident.record(failure))
                .response();
    }

    private static void describe(WebApplicationException refused, Problem.Draft problem) {
        if (refused instanceof NotFoundException) {
            problem.says("http.path");
        } else if (refused instanceof NotAllowedException) {
            problem.says("http.methods", refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        } else if (refused instanceof NotAcceptableException) {
            problem.says("http.accept");
        } else if (refused instanceof NotSupportedException) {
            problem.says("http.type");
        }
    }

    private Language language() {
        return PreferredLanguage.of(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String path() {
        return uri == null ? "" : uri.getRequestUri().getRawPath();
    }
}
