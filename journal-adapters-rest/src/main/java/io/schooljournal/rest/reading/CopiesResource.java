package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.core.usecase.paper.RegisteredCopy;
import io.schooljournal.rest.form.ContentForm;
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
import java.util.List;
import java.util.Map;

/** The register of printed copies (реестр копий, {@code sosh21:P-6.5.b}). */
@Path(Paths.JOURNAL + "/copies")
@Produces(MediaType.APPLICATION_JSON)
public final class CopiesResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public CopiesResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Lists every copy that was printed.
     *
     * @param call the call
     * @return the copies in the order of printing, each with its version and whether the journal was changed since; or a
     *     problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        List<RegisteredCopy> copies = counter.shown(
                call,
                journal,
                KeepCopies.using(counter.ports()).register(counter.reading(call), journal),
                List::isEmpty);
        SchoolZone zone = counter.zone(journal);
        return Shown.json(
                call,
                Map.of("copies", copies.stream().map(copy -> copy(copy, zone)).toList()));
    }

    private static Map<String, Object> copy(RegisteredCopy copy, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("copy", copy.id());
        tree.put("version", copy.version());
        tree.putAll(ContentForm.write(copy.copy(), zone));
        tree.put("stale", copy.stale());
        return tree;
    }
}
