package io.schooljournal.rest;

import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Question;
import io.schooljournal.rest.Outcome.Answered;
import io.schooljournal.rest.Outcome.Refused;
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
        Outcome outcome = firstFault(announced, decider);
        if (outcome == null) {
            outcome = announced.readThen(decider::decide);
        }
        if (outcome instanceof Refused refused) {
            return ProblemForm.of(refused, path(uri));
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
        Refused fault = firstFault(announced, decider);
        if (fault != null) {
            return ProblemForm.of(fault, path(uri));
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
    private @Nullable Refused firstFault(Body body, Decider decider) {
        Refused fault = body.fault();
        String fallback = decider.fallback();
        if (fault != null || fallback == null || policies.find(fallback).isPresent()) {
            return fault;
        }
        return Refused.of(ProblemType.UNKNOWN_REGULATION, null, "/regulation", Decider.unknown(fallback, policies));
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
