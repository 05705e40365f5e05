package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Register;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.KeepStaffAccess;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.rest.form.StaffCardMessage;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.SeenVersion;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The card of an employee is kept and erased here, and access is given and ended (карточки и доступ сотрудников). */
@Path(Paths.SCHOOL + "/people/{person}")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public StaffOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Keeps the card of the employee.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link StaffCardMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("card")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepCard(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        StaffCardMessage message = counter.message(call, body, StaffCardMessage.class);
        SchoolId school = Address.school(call);
        return counter.filing(call, message)
                .write(
                        new Register(school),
                        order,
                        () -> KeepStaffCard.using(counter.ports())
                                .keep(order, school, Address.person(call), message.card(), message.shown(), seen),
                        null);
    }

    /**
     * Erases what the card and the letters of the employee say, and withdraws the card.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the withdrawn entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("card")
    public Response erase(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        SchoolId school = Address.school(call);
        return counter.write(
                call,
                new Register(school),
                order,
                () -> ErasePersonalData.using(counter.ports()).ofEmployee(order, school, Address.person(call), seen));
    }

    /**
     * Gives the employee access from today on.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("access")
    public Response giveAccess(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        SchoolId school = Address.school(call);
        return counter.write(
                call,
                new Register(school),
                order,
                () -> KeepStaffAccess.using(counter.ports()).give(order, school, Address.person(call), seen));
    }

    /**
     * Ends the access of the employee today.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry, which says when access ended
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("access")
    public Response endAccess(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        SchoolId school = Address.school(call);
        return counter.write(
                call,
                new Register(school),
                order,
                () -> KeepStaffAccess.using(counter.ports()).end(order, school, Address.person(call), seen));
    }
}
