package io.schooljournal.rest.reading;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.reading.PageLog;
import io.schooljournal.core.usecase.reading.ReadLog;
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

/** The change log of a whole journal (журнал изменений): every version of every entry, with the ruling that allowed it. */
@Path(Paths.JOURNAL + "/log")
@Produces(MediaType.APPLICATION_JSON)
public final class LogResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public LogResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows a part of the log to whoever may read the whole journal.
     *
     * @param call the call; {@code after} is the {@code next} of the part before, {@code limit} how many rows at most
     * @return the rows, where to go on, and whether there may be more; or a problem
     */
    @GET
    public Response log(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        Part part = Part.of(call);
        long after = Part.after(call);
        PageLog log = counter.shown(
                call,
                journal,
                ReadLog.using(counter.ports()).read(counter.reading(call), journal, after, part.limit()),
                shown -> shown.rows().isEmpty());
        return Shown.json(call, LogForm.write(log, counter.zone(journal)));
    }
}
