package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.paper.IssueExtract;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.rest.form.ExtractMessage;
import io.schooljournal.rest.form.TextMessage;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.SeenVersion;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The card of a pupil is kept and erased here, and extracts are issued (карточка обучающегося, выписки). */
@Path(Paths.JOURNAL + "/pupils/{pupil}")
@Produces(MediaType.APPLICATION_JSON)
public final class PupilFileResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PupilFileResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Keeps the card of the pupil, which is kept apart from the journal.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link TextMessage}
     * @return the entry, without the text
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("card")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepCard(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        TextMessage message = counter.message(call, body, TextMessage.class);
        Journal journal = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        new Register(journal.school()),
                        order,
                        () -> KeepPupilCard.using(counter.ports())
                                .keep(order, journal, Address.pupil(call), message.text(), seen),
                        null);
    }

    /**
     * Erases what the card, the contacts and the letters of the pupil say, and withdraws the card.
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
        Journal journal = Address.journal(call);
        return counter.write(
                call,
                new Register(journal.school()),
                order,
                () -> ErasePersonalData.using(counter.ports()).ofPupil(order, journal, Address.pupil(call), seen));
    }

    /**
     * Records that an extract of marks is issued.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link ExtractMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Path("extracts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issueExtract(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        ExtractMessage message = counter.message(call, body, ExtractMessage.class);
        Journal journal = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        journal,
                        order,
                        () -> IssueExtract.using(counter.ports())
                                .issue(order, journal, Address.pupil(call), message.extract()),
                        call.below(order.id().value()));
    }
}
