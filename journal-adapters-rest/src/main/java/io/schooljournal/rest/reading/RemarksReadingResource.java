package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.correction.ReadRemarks;
import io.schooljournal.rest.form.EntryForm;
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
import java.util.List;
import java.util.Map;

/** The remarks of controllers are read here (замечания). */
@Path(Paths.JOURNAL + "/remarks")
@Produces(MediaType.APPLICATION_JSON)
public final class RemarksReadingResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public RemarksReadingResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Lists the remarks on pages that the caller may read, and those that he or she is to put right.
     *
     * @param call the call
     * @return the remarks, or a problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        List<Entry> remarks = counter.shown(
                call, journal, ReadRemarks.using(counter.ports()).list(counter.reading(call), journal), List::isEmpty);
        SchoolZone zone = counter.zone(journal);
        return Shown.json(
                call,
                Map.of(
                        "remarks",
                        remarks.stream()
                                .map(entry -> EntryForm.write(entry, zone))
                                .toList()));
    }
}
