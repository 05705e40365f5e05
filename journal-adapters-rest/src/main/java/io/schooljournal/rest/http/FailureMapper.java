package io.schooljournal.rest.http;

import io.schooljournal.core.port.StorageFailure;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
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

    private static final int SECONDS_TO_COME_AGAIN = 2;

    @Context
    private @Nullable UriInfo uri;

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
            return failure instanceof StorageFailure
                    ? soon(ProblemForm.of(ProblemType.UNAVAILABLE, Incident.record(failure)))
                    : ProblemForm.of(ProblemType.UNEXPECTED, Incident.record(failure));
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
            return ProblemForm.of(ProblemType.UNEXPECTED, Incident.record(failure));
        }
        ResponseBuilder problem = ProblemForm.of(status, detail(refused), path());
        for (String header : KEPT) {
            String value = meant.getHeaderString(header);
            if (value != null) {
                problem.header(header, value);
            }
        }
        return problem.build();
    }

    /** A storage that is busy or starts anew is there again before long. */
    private static Response soon(Response unavailable) {
        return Response.fromResponse(unavailable)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_AGAIN)
                .build();
    }

    private static @Nullable String detail(WebApplicationException refused) {
        if (refused instanceof NotFoundException) {
            return "there is nothing at this path";
        }
        if (refused instanceof NotAllowedException) {
            return "expected one of the methods " + refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        }
        if (refused instanceof NotAcceptableException) {
            return "there is no answer here in a media type that `Accept` asks for";
        }
        return refused instanceof NotSupportedException ? "this path does not read that media type" : null;
    }

    private String path() {
        return uri == null ? "" : uri.getRequestUri().getRawPath();
    }
}
