package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Register;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.rest.form.LastDayMessage;
import io.schooljournal.rest.form.RoleMessage;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.SeenVersion;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Roles (назначения) are given to the people of a school and ended here. */
@Path(Paths.SCHOOL + "/people/{person}/roles/{appointment}")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public RoleOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Gives a role.
     *
     * @param call the call
     * @param body a {@link RoleMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        RoleMessage message = counter.message(call, body, RoleMessage.class);
        SchoolId school = Address.school(call);
        return counter.filing(call, message)
                .write(
                        new Register(school),
                        order,
                        () -> KeepRoles.using(counter.ports())
                                .assign(
                                        order,
                                        school,
                                        Address.person(call),
                                        Address.name(call, "appointment"),
                                        message.assignment()),
                        null);
    }

    /**
     * Ends a role.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link LastDayMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        LastDayMessage message = counter.message(call, body, LastDayMessage.class);
        SchoolId school = Address.school(call);
        return counter.filing(call, message)
                .write(
                        new Register(school),
                        order,
                        () -> KeepRoles.using(counter.ports())
                                .end(
                                        order,
                                        school,
                                        Address.person(call),
                                        Address.name(call, "appointment"),
                                        message.lastDay(),
                                        seen),
                        null);
    }
}
