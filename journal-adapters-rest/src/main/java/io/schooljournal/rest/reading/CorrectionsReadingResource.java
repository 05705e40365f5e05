package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.correction.ReadCorrections;
import io.schooljournal.rest.form.DecisionForm;
import io.schooljournal.rest.form.EntryForm;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.journal.Address;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.Paths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The applications for corrections, each with the step that comes next (заявления об исправлении). */
@Path(Paths.JOURNAL + "/corrections")
@Produces(MediaType.APPLICATION_JSON)
public final class CorrectionsReadingResource {
    private final Counter counter;
    private final ReadCorrections corrections;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public CorrectionsReadingResource(Counter counter) {
        this.counter = counter;
        this.corrections = ReadCorrections.using(counter.ports());
    }

    /**
     * Lists the applications about pages that the caller may read, and the caller's own.
     *
     * @param call the call
     * @return the applications, or a problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        List<ReadCorrections.Filed> filed =
                counter.shown(call, journal, corrections.list(counter.reading(call), journal), List::isEmpty);
        SchoolZone zone = counter.zone(journal);
        return Shown.json(
                call,
                Map.of(
                        "corrections",
                        filed.stream().map(file -> tree(file, call, zone)).toList()));
    }

    /**
     * Shows one application, always whole: the tag is for {@code If-Match}, and the next step changes with the hour while the
     * version stands.
     *
     * @param call the call
     * @return the application, tagged by its version, or a problem: with status 403 whenever the caller may read no page, with
     *     status 404 when there is none that he or she may read
     */
    @GET
    @Path("{correction}")
    public Response one(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        CorrectionId id = call.part("correction", CorrectionId::new);
        ReadCorrections.Filed filed = counter.shown(call, corrections.one(counter.reading(call), journal, id))
                .orElseThrow(() -> Problem.notThere(call));
        Response shown = Shown.json(call, tree(filed, call, counter.zone(journal)));
        return Response.fromResponse(shown).tag(EntryForm.tag(filed.entry())).build();
    }

    private static Map<String, Object> tree(ReadCorrections.Filed filed, Call call, SchoolZone zone) {
        Map<String, Object> tree = EntryForm.write(filed.entry(), zone);
        tree.put("about", place(filed.about()));
        ReadCorrections.Step next = filed.next();
        if (next != null) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("action", next.action().name());
            step.put("decision", DecisionForm.write(next.explanation(), next.asked(), call.language()));
            tree.put("next", step);
        }
        return tree;
    }

    private static Map<String, Object> place(Slot slot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", slot.kind().name());
        Shown.put(tree, "subject", slot.subject());
        Shown.put(tree, "pupil", slot.pupil());
        Shown.put(tree, "lesson", slot.lesson());
        Shown.put(tree, "item", slot.item().isEmpty() ? null : slot.item());
        return tree;
    }
}
