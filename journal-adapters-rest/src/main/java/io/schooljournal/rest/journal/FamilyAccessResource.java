package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.people.FamilyMember;
import io.schooljournal.core.usecase.people.KeepFamilyAccess;
import io.schooljournal.rest.form.AccessApplicationMessage;
import io.schooljournal.rest.form.AccessMessage;
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

/** A family applies for access to the diary here, gets it, and loses it (доступ семьи к дневнику). */
@Path(Paths.JOURNAL + "/pupils/{pupil}/family/{person}")
@Produces(MediaType.APPLICATION_JSON)
public final class FamilyAccessResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public FamilyAccessResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Records an application, or that the family wants paper instead.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link AccessApplicationMessage}
     * @return the entry, without the contact
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("application")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        AccessApplicationMessage message = counter.message(call, body, AccessApplicationMessage.class);
        FamilyMember member = member(call, message.as());
        return counter.filing(call, message)
                .write(
                        register(member),
                        order,
                        () -> KeepFamilyAccess.using(counter.ports()).apply(order, member, message.application(), seen),
                        null);
    }

    /**
     * Gives access from today on.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link AccessMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("access")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        AccessMessage message = counter.message(call, body, AccessMessage.class);
        FamilyMember member = member(call, message.as());
        return counter.filing(call, message)
                .write(
                        register(member),
                        order,
                        () -> KeepFamilyAccess.using(counter.ports()).give(order, member, seen),
                        null);
    }

    /**
     * Ends access today, in whichever role it was given.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry, which says when access ended
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("access")
    public Response end(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        FamilyMember member = member(call, Role.PARENT);
        return counter.write(
                call,
                register(member),
                order,
                () -> KeepFamilyAccess.using(counter.ports()).end(order, member, seen));
    }

    private static FamilyMember member(Call call, Role as) {
        return new FamilyMember(Address.journal(call), Address.pupil(call), Address.person(call), as);
    }

    private static Register register(FamilyMember member) {
        return new Register(member.journal().school());
    }
}
