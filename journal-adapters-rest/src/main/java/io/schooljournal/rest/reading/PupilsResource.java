package io.schooljournal.rest.reading;

import io.schooljournal.core.content.Membership;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.reading.ClassRoll;
import io.schooljournal.core.usecase.reading.ReadLists;
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

/** The list of a class (список класса). */
@Path(Paths.JOURNAL + "/pupils")
@Produces(MediaType.APPLICATION_JSON)
public final class PupilsResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PupilsResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows the list of the class with its subgroups.
     *
     * @param call the call
     * @return the list, or a problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        ClassRoll roll = counter.shown(
                call,
                journal,
                ReadLists.using(counter.ports()).ofClass(counter.reading(call), journal),
                shown -> shown.pupils().isEmpty());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupils", roll.pupils().stream().map(PupilsResource::pupil).toList());
        tree.put(
                "subgroups",
                roll.subgroups().stream().map(PupilsResource::subgroup).toList());
        return Shown.json(call, tree);
    }

    private static Map<String, Object> pupil(ClassRoll.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupil", row.pupil().value());
        Shown.put(tree, "name", row.card());
        Membership membership = row.membership();
        tree.put("enrolledOn", membership.enrolledOn().toString());
        Shown.put(tree, "withdrawnOn", membership.withdrawnOn());
        return tree;
    }

    private static Map<String, Object> subgroup(ClassRoll.Group group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", group.subject().value());
        tree.put("subgroup", group.subgroup().value());
        tree.put("name", group.list().name());
        tree.put("pupils", group.list().pupils().stream().map(PupilId::value).toList());
        return tree;
    }
}
