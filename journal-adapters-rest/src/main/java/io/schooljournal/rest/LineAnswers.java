package io.schooljournal.rest;

import io.schooljournal.core.wire.Malformed;
import io.schooljournal.rest.Outcome.Answered;
import io.schooljournal.rest.Outcome.Refused;
import io.schooljournal.rest.http.Incident;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Saying;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Answers a stream of requests line by line while it arrives, in order; a bad line gives its error in place and the rest
 * goes on.
 *
 * <p>Answers are flushed as soon as the caller pauses, so that a dialogue works as well as a file. A host may hold them
 * back all the same: Jersey does with the first 8 KiB unless its {@code OUTBOUND_CONTENT_LENGTH_BUFFER} is 0.
 */
final class LineAnswers implements StreamingOutput {
    private final InputStream in;
    private final Limits limits;
    private final Decider decider;

    LineAnswers(InputStream in, Limits limits, Decider decider) {
        this.in = in;
        this.limits = limits;
        this.decider = decider;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Lines lines = new Lines(in, limits);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                out.write(JsonText.write(answer(line)));
                out.write('\n');
            }
            if (lines.wouldWait()) {
                out.flush();
            }
        }
    }

    /** A failure of one line must not take the answers of the others with it: they may be sent already. */
    private Map<String, Object> answer(Line line) {
        try {
            Saying fault = line.fault();
            Outcome outcome = fault == null
                    ? decider.decide(line.content())
                    : Refused.of(ProblemType.BODY_TOO_LARGE, null, "", decider.said(fault));
            return outcome instanceof Answered answered
                    ? answered.tree()
                    : ((Refused) outcome).fault().toTree(line.number());
        } catch (RuntimeException failure) {
            Saying incident = Saying.of("stream.incident", Incident.record(failure));
            return new Malformed(null, "", decider.said(incident)).toTree(line.number());
        }
    }
}
