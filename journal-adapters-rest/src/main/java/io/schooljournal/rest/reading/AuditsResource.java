package io.schooljournal.rest.reading;

import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Journal packages are judged here (проверка выгрузок): whoever is known may ask, for a package holds nothing of the server's. */
@Path("/api/v1/audits")
@Consumes("application/zip")
public final class AuditsResource {
    private static final String HTML = "text/html;charset=utf-8";

    private final Audits audits;
    private final Policies policies;
    private final Limits limits;

    /**
     * Makes the resource.
     *
     * @param audits judges packages
     * @param policies the regulations by which they can be judged
     * @param limits how much a caller may send: a package may be as large as a stream
     */
    public AuditsResource(Audits audits, Policies policies, Limits limits) {
        this.audits = audits;
        this.policies = policies;
        this.limits = limits;
    }

    /**
     * Judges a package; findings come while they are found.
     *
     * <p>When a file of the package turns out to be broken on the way, the last line is {@code
     * {"error":{"place":…,"message":…}}}.
     *
     * @param body a zip
     * @param call the call; {@code regulation} says by what it is judged, {@code asOf} at which instant, otherwise its
     *     manifest does
     * @return one finding a line, or a problem
     */
    @POST
    @Produces(Answers.NDJSON)
    public Response lines(@Nullable InputStream body, @BeanParam Call call) {
        Audits.Audit audit = taken(body, call);
        return Shown.bytes(call, Answers.NDJSON, new FindingStream(audit, call.language()));
    }

    /**
     * Judges a package, and gives all out at once.
     *
     * @param body a zip
     * @param call the call, as for lines
     * @return {@code summary}, {@code rules}, {@code notChecked}, {@code findings}, or a problem
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Nullable InputStream body, @BeanParam Call call) {
        return whole(body, call, Audits.Form.JSON, MediaType.APPLICATION_JSON);
    }

    /**
     * Judges a package for people.
     *
     * @param body a zip
     * @param call the call, as for lines
     * @return a page, or a problem
     */
    @POST
    @Produces(HTML)
    public Response page(@Nullable InputStream body, @BeanParam Call call) {
        return whole(body, call, Audits.Form.PAGE, HTML);
    }

    private Response whole(@Nullable InputStream body, Call call, Audits.Form form, String mediaType) {
        Audits.Audit audit = taken(body, call);
        try {
            return Shown.bytes(call, mediaType, SpooledAnswer.of(out -> audit.write(form, call.language(), out)));
        } catch (RefusedPackage refused) {
            throw refused(call, refused);
        } finally {
            audit.close();
        }
    }

    private Audits.Audit taken(@Nullable InputStream body, Call call) {
        if (call.principal() == null) {
            throw Problem.unauthenticated(call);
        }
        String regulation = call.query("regulation", String::valueOf);
        if (regulation != null && policies.find(regulation).isEmpty()) {
            throw Problem.of(ProblemType.UNKNOWN_REGULATION, call)
                    .says(
                            "regulation.unknown",
                            regulation,
                            Suggestion.among(regulation, policies.ids(), call.language()))
                    .with("parameter", "regulation")
                    .thrown();
        }
        Instant asOf = call.query("asOf", text -> OffsetDateTime.parse(text).toInstant());
        LimitedStream limited = new LimitedStream(body, limits.streamBytes());
        try {
            return audits.take(limited, regulation, asOf);
        } catch (RefusedPackage refused) {
            throw refused(call, refused);
        } catch (IOException cut) {
            throw limited.exceeded()
                    ? Problem.of(ProblemType.BODY_TOO_LARGE, call)
                            .says("body.most", limits.streamBytes())
                            .thrown()
                    : Problem.of(ProblemType.CUT_SHORT, call).thrown();
        }
    }

    private static Problem refused(Call call, RefusedPackage refused) {
        Problem.Draft problem = Problem.of(ProblemType.REFUSED_PACKAGE, call).detail(refused.problem());
        return (refused.place().isEmpty() ? problem : problem.with("place", refused.place())).thrown();
    }
}
