package io.schooljournal.rest;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Carriers;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Tagged;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regulations are read here: their clauses, editions and readings.
 *
 * <p>Texts stand in Russian and English side by side. Every answer has an {@code ETag} of its bytes and is to be
 * revalidated, so that a copy is never stale and an unchanged one costs a 304.
 */
@Path("/api/v1/regulations")
@Produces(MediaType.APPLICATION_JSON)
public final class RegulationsResource {
    private final Policies policies;
    private final Carriers carriers;

    /**
     * Makes the resource.
     *
     * @param policies the regulations that can be read
     */
    public RegulationsResource(Policies policies) {
        this(policies, regulation -> Map.of());
    }

    /**
     * Makes the resource.
     *
     * @param policies the regulations that can be read
     * @param carriers knows what carries each clause
     */
    public RegulationsResource(Policies policies, Carriers carriers) {
        this.policies = policies;
        this.carriers = carriers;
    }

    /**
     * Lists the regulations with their titles, editions and counts of clauses by kind.
     *
     * @param request the conditions of the request
     * @return the list, or 304
     */
    @GET
    public Response list(@Context Request request) {
        List<Map<String, Object>> regulations = policies.ids().stream()
                .map(policies::find)
                .flatMap(Optional::stream)
                .map(policy -> RegulationForm.summary(policy.regulation()))
                .toList();
        return Tagged.answer(Map.of("regulations", regulations), request);
    }

    /**
     * Shows one regulation with its clauses and readings.
     *
     * @param id the regulation's id
     * @param request the conditions of the request
     * @param call the call
     * @return the regulation, 304, or a problem with status 404
     */
    @GET
    @Path("{id}")
    public Response regulation(@PathParam("id") String id, @Context Request request, @BeanParam Call call) {
        return policies.find(id)
                .map(policy -> Tagged.answer(full(policy.regulation()), request))
                .orElseGet(() -> notFound(call, "regulation.unknown", id, hint(call, id, policies.ids())));
    }

    /**
     * Shows one clause.
     *
     * @param id the regulation's id
     * @param clause the name of the clause within it
     * @param request the conditions of the request
     * @param call the call
     * @return the clause, 304, or a problem with status 404
     */
    @GET
    @Path("{id}/clauses/{clause}")
    public Response clause(
            @PathParam("id") String id,
            @PathParam("clause") String clause,
            @Context Request request,
            @BeanParam Call call) {
        Optional<Regulation> regulation = policies.find(id).map(JournalPolicy::regulation);
        if (regulation.isEmpty()) {
            return notFound(call, "regulation.unknown", id, hint(call, id, policies.ids()));
        }
        Optional<Clause> found = regulation.get().clause(clause);
        return found.map(known -> Tagged.answer(RegulationForm.clause(known, carriers.of(regulation.get())), request))
                .orElseGet(() -> unknownClause(call, clause, regulation.get()));
    }

    private Map<String, Object> full(Regulation regulation) {
        return RegulationForm.full(regulation, carriers.of(regulation));
    }

    private static Response unknownClause(Call call, String clause, Regulation regulation) {
        List<String> names =
                regulation.clauses().stream().map(known -> known.ref().clause()).toList();
        return notFound(call, "clause.unknown", clause, regulation.id(), hint(call, clause, names));
    }

    private static String hint(Call call, String given, Collection<String> known) {
        return Suggestion.among(given, known, call.language());
    }

    private static Response notFound(Call call, String key, Object... parts) {
        return Problem.of(ProblemType.NOT_FOUND, call).says(key, parts).response();
    }
}
