package io.schooljournal.rest.reading;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.reading.ReadPages;
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

/** The pages of a journal that a caller may read (оглавление журнала). */
@Path(Paths.JOURNAL + "/pages")
@Produces(MediaType.APPLICATION_JSON)
public final class PageListResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PageListResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Lists the pages, each with who gives its lessons, so far as lessons say so.
     *
     * @param call the call
     * @return the pages, or a problem with status 403 when there is none that the caller may read
     */
    @GET
    public Response list(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        List<ReadPages.Listed> pages = counter.shown(
                call, journal, ReadPages.using(counter.ports()).list(counter.reading(call), journal), List::isEmpty);
        return Shown.json(
                call, Map.of("pages", pages.stream().map(PageListResource::page).toList()));
    }

    private static Map<String, Object> page(ReadPages.Listed listed) {
        Map<String, Object> tree = new LinkedHashMap<>(ClassForm.page(listed.subject(), listed.page()));
        tree.put("teachers", listed.teachers().stream().map(PersonId::value).toList());
        return tree;
    }
}
