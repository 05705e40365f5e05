package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.reading.PageLog;
import io.schooljournal.core.usecase.reading.ReadPage;
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
import java.util.LinkedHashMap;
import java.util.Map;

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
        PageLog log = counter.shown(
                call,
                ReadPage.using(counter.ports()).changes(counter.reading(call), journal, subject, after, part.limit()));
        SchoolZone zone = counter.zone(journal);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rows", log.rows().stream().map(row -> row(row, zone)).toList());
        tree.put("next", log.next());
        tree.put("more", log.more());
        return Shown.json(call, tree);
    }

    private static Map<String, Object> row(PageLog.Row row, SchoolZone zone) {
        Change change = row.change();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sequence", change.sequence());
        tree.put("action", change.action().name());
        Shown.put(tree, "capacity", change.capacity());
        Shown.put(tree, "before", change.before());
        Shown.put(tree, "after", change.after());
        CorrectionId correction = change.correction();
        Shown.put(tree, "correction", correction);
        tree.put("regulation", change.ruling().regulation());
        Shown.put(tree, "late", change.ruling().late());
        tree.put("entry", EntryForm.write(row.entry(), zone));
        return tree;
    }
}
