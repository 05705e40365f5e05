package io.schooljournal.rest.journal;

import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.rest.form.ApplicationMessage;
import io.schooljournal.rest.form.CorrectedMessage;
import io.schooljournal.rest.form.NumberMessage;
import io.schooljournal.rest.form.RulingMessage;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.SeenVersion;
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

/** A closed entry is corrected here step by step, each by somebody else (исправление): application, registration, decision, protocol, entry. */
@Path(Paths.JOURNAL + "/corrections")
@Produces(MediaType.APPLICATION_JSON)
public final class CorrectionOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public CorrectionOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Files an application; its identifier is made of the key.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link ApplicationMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        ApplicationMessage message = counter.message(call, body, ApplicationMessage.class);
        CorrectionId id = new CorrectionId(order.id().value());
        NewApplication application =
                new NewApplication(id, message.entry().slot(), message.ground(), message.broughtDocuments());
        Journal journal = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        journal,
                        order,
                        () -> RequestCorrection.using(counter.ports()).request(order, journal, application),
                        call.below(id.value()));
    }

    /**
     * Registers an application.
     *
     * @param call the call
     * @param body a {@link NumberMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{correction}/registration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        NumberMessage message = counter.message(call, body, NumberMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> HandleCorrection.using(counter.ports())
                                .register(order, journal, correction(call), message.number()));
    }

    /**
     * Grants an application, or refuses it.
     *
     * @param call the call
     * @param body a {@link RulingMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{correction}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        RulingMessage message = counter.message(call, body, RulingMessage.class);
        return counter.filing(call, message).write(order, journal -> decide(order, journal, correction(call), message));
    }

    /**
     * Adds the protocol of a retake to a granted application.
     *
     * @param call the call
     * @param body a {@link NumberMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{correction}/protocol")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addProtocol(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        NumberMessage message = counter.message(call, body, NumberMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> HandleCorrection.using(counter.ports())
                                .addProtocol(order, journal, correction(call), message.number()));
    }

    /**
     * Enters a granted correction.
     *
     * @param call the call; {@code If-Match} says which version of the entry to be corrected was seen, {@code If-None-Match: *} that it is missing
     * @param body a {@link CorrectedMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{correction}/entry")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        CorrectedMessage message = counter.message(call, body, CorrectedMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> ApplyCorrection.using(counter.ports())
                                .apply(order, journal, correction(call), message.content(), seen));
    }

    private Outcome decide(Deed order, Journal journal, CorrectionId correction, RulingMessage message) {
        HandleCorrection handle = HandleCorrection.using(counter.ports());
        return message.until() == null
                ? handle.refuse(order, journal, correction, String.valueOf(message.note()))
                : handle.grant(order, journal, correction, message.until());
    }

    private CorrectionId correction(Call call) {
        return call.part("correction", CorrectionId::new);
    }
}
