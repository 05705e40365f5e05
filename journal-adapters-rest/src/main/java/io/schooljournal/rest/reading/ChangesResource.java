package io.schooljournal.rest.reading;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.correction.TableOfChanges;
import io.schooljournal.core.usecase.correction.TellCorrections;
import io.schooljournal.rest.http.Call;
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
import java.util.Map;

/** The table of changes of a journal (таблица изменений, {@code sosh21: }). */
@Path(Paths.JOURNAL + "/changes")
@Produces(MediaType.APPLICATION_JSON)
public final class ChangesResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public ChangesResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows the corrections on the pages that the caller may read.
     *
     * @param call the call
     * @return the rows in the order in which the corrections were entered, or a problem
     */
    @GET
    public Response table(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        TableOfChanges table = counter.shown(
                call,
                journal,
                TellCorrections.using(counter.ports()).tell(counter.reading(call), journal),
                shown -> shown.rows().isEmpty());
        return Shown.json(
                call,
                Map.of(
                        "changes",
                        table.rows().stream().map(ChangesResource::row).toList()));
    }

    private static Map<String, Object> row(TableOfChanges.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", row.number());
        Shown.put(tree, "pupil", row.pupil());
        Shown.put(tree, "subject", row.subject());
        tree.put("kind", row.kind().name());
        Shown.put(tree, "before", row.before());
        Shown.put(tree, "after", row.after());
        tree.put("enteredOn", row.enteredOn().toString());
        Shown.put(tree, "correctedOn", row.correctedOn());
        tree.put("ground", row.ground().name());
        tree.put("initiator", row.initiator().value());
        Shown.put(tree, "teacher", row.teacher());
        tree.put("enteredBy", row.enteredBy().value());
        tree.put("registered", row.registered());
        tree.put("correction", row.correction().value());
        return tree;
    }
}
