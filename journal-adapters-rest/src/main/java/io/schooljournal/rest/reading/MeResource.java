package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.journal.Counter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A caller learns here who the schools' records say he or she is. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {
    private final Counter counter;
    private final Function<PersonId, List<SchoolId>> schools;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     * @param schools the schools in whose records a person may stand
     */
    public MeResource(Counter counter, Function<PersonId, List<SchoolId>> schools) {
        this.counter = counter;
        this.schools = schools;
    }

    /**
     * Tells the caller's roles, of which those that are valid today count, in each school that knows him or her.
     *
     * @param call the call
     * @return the person, the language in which he or she is answered, and the schools with roles and own pupils
     */
    @GET
    public Response me(@BeanParam Call call) {
        PersonId person = counter.person(call);
        List<Map<String, Object>> known = new ArrayList<>();
        for (SchoolId school : schools.apply(person)) {
            SchoolZone zone = counter.ports().calendars().zone(school);
            LocalDate today = zone.dayOf(counter.reading(call).at());
            Actor actor = counter.ports().directory().actor(school, person);
            List<RoleAssignment> roles = actor.roles().stream()
                    .filter(role -> role.isValidOn(today.toEpochDay()))
                    .toList();
            if (!roles.isEmpty()) {
                known.add(school(school, zone, today, roles));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", person.value());
        tree.put("language", call.language().name().toLowerCase(Locale.ROOT));
        tree.put("schools", known);
        return Shown.json(call, tree);
    }

    private static Map<String, Object> school(
            SchoolId school, SchoolZone zone, LocalDate today, List<RoleAssignment> roles) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("school", school.value());
        tree.put("timezone", zone.toString());
        tree.put("today", today.toString());
        tree.put("roles", roles.stream().map(MeResource::role).toList());
        Shown.put(
                tree,
                "pupils",
                roles.stream()
                        .flatMap(role -> role.pupils().stream())
                        .distinct()
                        .toList());
        return tree;
    }

    private static Map<String, Object> role(RoleAssignment role) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("role", role.role().name());
        Shown.put(tree, "subject", role.subject());
        Shown.put(tree, "classes", role.classes());
        Shown.put(tree, "subgroups", role.subgroups());
        Shown.put(tree, "levels", role.levels().stream().sorted().toList());
        Shown.put(tree, "module", role.module());
        Shown.put(tree, "journalControl", role.journalControl());
        Shown.put(tree, "informatization", role.informatization());
        Shown.put(tree, "pupils", role.pupils());
        Shown.put(tree, "validFrom", role.validFrom());
        Shown.put(tree, "validTo", role.validTo());
        return tree;
    }
}
