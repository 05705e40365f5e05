package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.reading.ReadArchive;
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

/** What a school keeps, until when, and which backups were made (хранение, архив). */
@Path(Paths.SCHOOL + "/archive")
@Produces(MediaType.APPLICATION_JSON)
public final class ArchiveResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public ArchiveResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows it.
     *
     * @param call the call
     * @return the years with their terms of keeping, and the backups, or a problem
     */
    @GET
    public Response state(@BeanParam Call call) {
        SchoolId school = Address.school(call);
        ReadArchive.State state =
                counter.shown(call, ReadArchive.using(counter.ports()).read(counter.reading(call), school));
        SchoolZone zone = counter.ports().calendars().zone(school);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("years", state.years().stream().map(ArchiveResource::year).toList());
        tree.put(
                "backups",
                state.backups().stream()
                        .map(entry -> EntryForm.write(entry, zone))
                        .toList());
        return Shown.json(call, tree);
    }

    private static Map<String, Object> year(ReadArchive.Year year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.year().startYear());
        tree.put("journals", year.journals());
        tree.put("terms", year.terms().stream().map(ArchiveResource::term).toList());
        return tree;
    }

    private static Map<String, Object> term(ReadArchive.Term term) {
        RetentionTerms terms = term.terms();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("keeps", terms.keeps().name());
        Shown.put(tree, "years", terms.years());
        Shown.put(tree, "until", term.until());
        tree.put("copies", terms.copies());
        Shown.put(tree, "safeguards", terms.safeguards());
        Shown.put(tree, "clauses", terms.clauses());
        return tree;
    }
}
