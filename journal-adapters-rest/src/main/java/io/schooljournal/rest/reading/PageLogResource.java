package io.schooljournal.rest.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.reading.PageLog;
import io.schooljournal.core.usecase.reading.ReadPage;
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

/** The change log of a page (журнал изменений страницы): every version of every entry, with the ruling that allowed it. */
@Path(Paths.PAGE)
@Produces(MediaType.APPLICATION_JSON)
public final class PageLogResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PageLogResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows a part of the log.
     *
     * @param call the call; {@code after} is the {@code next} of the part before, {@code limit} how many rows of the
     *     journal's log are looked through, of which those about this page are shown
     * @return the rows, where to go on, and whether there may be more; or a problem
     */
    @GET
    @Path("log")
    public Response log(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        SubjectId subject = call.part("subject", SubjectId::new);
        Part part = Part.of(call);
        long after = Part.after(call);
        ReadPage pages = ReadPage.using(counter.ports());
        PageLog log = counter.shown(call, pages.changes(counter.reading(call), journal, subject, after, part.limit()));
        Slot head = Slot.onPage(EntryKind.PAGE, subject, "");
        if (log.rows().isEmpty()
                && counter.shown(call, pages.versions(counter.reading(call), journal, subject, head))
                        .isEmpty()) {
            throw Problem.notThere(call);
        }
        return Shown.json(call, LogForm.write(log, counter.zone(journal)));
    }
}
