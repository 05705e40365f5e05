package io.schooljournal.rest;

import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.wire.Question;
import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Limits;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decisions are asked for here: may this person do this now, until when, and by which clause.
 *
 * <p>A refusal by the regulation is an answer like any other and comes with status 200: the caller asked about the rule,
 * not for access to something. Messages are in Russian, or in English where {@code Accept-Language} prefers it.
 */
@Path("/api/v1/decisions")
public final class DecisionsResource {
    private final Desk desk;

    /**
     * Makes the resource.
     *
     * @param policies the regulations that can be asked
     * @param limits how much a caller may send
     */
    public DecisionsResource(Policies policies, Limits limits) {
        this.desk = new Desk(Question.DECISION, policies, limits);
    }

    /**
     * Answers one request.
     *
     * <p>Members that nobody knows are ignored; the header {@code Journal-Ignored} points at them.
     *
     * @param body one request as JSON in UTF-8
     * @param regulation the regulation asked when the request names none
     * @param headers the headers of the request
     * @param uri the address of the request
     * @return the answer, or a problem with status 400, 413, 415 or 422
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(
            @Nullable InputStream body,
            @QueryParam("regulation") @Nullable String regulation,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return desk.one(body, regulation, headers, uri);
    }

    /**
     * Answers a stream of requests, one a line, while it arrives.
     *
     * <p>Answers come in the order of the requests. A bad line gives {@code {"line":3,"error":{"pointer":…,"message":…}}}
     * in its place and the rest goes on; blank lines give nothing. A caller reads answers while it sends: one that sends
     * everything first may find both sides waiting.
     *
     * @param body requests as JSON in UTF-8, one a line
     * @param regulation the regulation asked by a line that names none
     * @param headers the headers of the request
     * @param uri the address of the request
     * @return the answers, or a problem with status 400, 413, 415 or 422 that stands before the first line
     */
    @POST
    @Consumes(Answers.NDJSON)
    @Produces(Answers.NDJSON)
    public Response decideEach(
            @Nullable InputStream body,
            @QueryParam("regulation") @Nullable String regulation,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return desk.each(body, regulation, headers, uri);
    }
}
