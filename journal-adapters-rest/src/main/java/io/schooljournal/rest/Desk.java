package io.schooljournal.rest;

import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.core.wire.Question;
import io.schooljournal.rest.Outcome.Answered;
import io.schooljournal.rest.Outcome.Refused;
import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Body;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.PreferredLanguage;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Saying;
import io.schooljournal.rest.http.Unreadable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers one sort of question, alone or in a stream.
 *
 * @param question what is asked
 * @param policies the regulations that can be asked
 * @param limits how much a caller may send
 */
record Desk(Question question, Policies policies, Limits limits) {
    Response one(@Nullable InputStream body, @Nullable String regulation, HttpHeaders headers, UriInfo uri) {
        Body announced = new Body(headers, body, limits.requestBytes());
        Decider decider = decider(regulation, headers);
        Outcome outcome;
        try {
            check(announced, decider);
            outcome = decider.decide(announced.read());
        } catch (Unreadable fault) {
            outcome = Refused.of(fault, decider.language());
        }
        if (outcome instanceof Refused refused) {
            return problem(refused, decider, uri);
        }
        Answered answered = (Answered) outcome;
        ResponseBuilder response = Answers.of(
                Response.Status.OK.getStatusCode(),
                MediaType.APPLICATION_JSON,
                JsonText.write(answered.tree()),
                Answers.PERSONAL);
        IgnoredMembers.note(answered.ignored(), response);
        return Answers.in(decider.language(), response).build();
    }

    Response each(@Nullable InputStream body, @Nullable String regulation, HttpHeaders headers, UriInfo uri) {
        Body announced = new Body(headers, body, limits.streamBytes());
        Decider decider = decider(regulation, headers);
        try {
            check(announced, decider);
        } catch (Unreadable fault) {
            return problem(Refused.of(fault, decider.language()), decider, uri);
        }
        ResponseBuilder response = Answers.of(
                Response.Status.OK.getStatusCode(),
                Answers.NDJSON,
                new LineAnswers(announced.stream(), limits, decider),
                Answers.PERSONAL);
        return Answers.in(decider.language(), response).build();
    }

    private Decider decider(@Nullable String regulation, HttpHeaders headers) {
        Language language = PreferredLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new Decider(question, policies, regulation, language, limits.depth());
    }

    /** What can be refused before the body is read. */
    private void check(Body body, Decider decider) throws Unreadable {
        body.check();
        String fallback = decider.fallback();
        if (fallback != null && policies.find(fallback).isEmpty()) {
            Saying unknown = decider.unknown(fallback);
            throw new Unreadable(
                    ProblemType.UNKNOWN_REGULATION,
                    "/regulation",
                    unknown.key(),
                    unknown.parts().toArray());
        }
    }

    private static Response problem(Refused refused, Decider decider, UriInfo uri) {
        Malformed fault = refused.fault();
        Problem.Draft problem = Problem.of(
                        refused.type(), decider.language(), uri.getRequestUri().getRawPath())
                .detail(fault.message())
                .with("pointer", fault.pointer());
        Object id = fault.id();
        return (id == null ? problem : problem.with("id", id)).response();
    }
}
