package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.correction.GiveDirective;
import io.schooljournal.rest.form.DirectiveMessage;
import io.schooljournal.rest.http.Call;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Directives to correct an entry (распоряжения) are given and taken back here. */
@Path(Paths.JOURNAL + "/directives")
@Produces(MediaType.APPLICATION_JSON)
public final class DirectivesResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public DirectivesResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Gives a directive; its identifier is that of the entry that comes back.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link DirectiveMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        DirectiveMessage message = counter.message(call, body, DirectiveMessage.class);
        PersonId addressee = new PersonId(message.addressee());
        Journal journal = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        journal,
                        order,
                        () -> GiveDirective.using(counter.ports())
                                .give(order, journal, addressee, message.entry().slot(), message.until()),
                        call.below(order.id().value()));
    }

    /**
     * Takes a directive back; the message repeats what was directed.
     *
     * @param call the call
     * @param body a {@link DirectiveMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{directive}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        DirectiveMessage message = counter.message(call, body, DirectiveMessage.class);
        PersonId addressee = new PersonId(message.addressee());
        EntryId directive = call.part("directive", EntryId::new);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> GiveDirective.using(counter.ports())
                                .withdraw(
                                        order,
                                        journal,
                                        addressee,
                                        message.entry().slot(),
                                        directive));
    }
}
