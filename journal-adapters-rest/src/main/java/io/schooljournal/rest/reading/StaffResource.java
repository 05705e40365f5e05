package io.schooljournal.rest.reading;

import io.schooljournal.core.usecase.reading.Employee;
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
import java.util.List;
import java.util.Map;

/** The list of staff (список сотрудников). */
@Path(Paths.SCHOOL + "/people")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public StaffResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Lists everybody who has a card.
     *
     * @param call the call
     * @return the employees, in the order in which their cards were written, or a problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        List<Employee> staff = counter.shown(
                call, ReadLists.using(counter.ports()).ofStaff(counter.reading(call), Address.school(call)));
        return Shown.json(
                call,
                Map.of("people", staff.stream().map(StaffResource::employee).toList()));
    }

    private static Map<String, Object> employee(Employee employee) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", employee.person().value());
        Shown.put(tree, "name", employee.card());
        Shown.put(tree, "from", employee.from());
        Shown.put(tree, "to", employee.to());
        return tree;
    }
}
