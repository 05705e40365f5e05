package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.rest.form.RemarkMessage;
import io.schooljournal.rest.form.TextMessage;
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

/** Remarks of control (замечания) are made, answered and resolved here; the query parameter {@code subject} names the page, without it a remark is about the whole journal. */
@Path(Paths.JOURNAL + "/remarks")
@Produces(MediaType.APPLICATION_JSON)
public final class RemarkOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public RemarkOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Makes a remark; its identifier is made of the key.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link RemarkMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        RemarkMessage message = counter.message(call, body, RemarkMessage.class);
        SubjectId subject = subject(call);
        String id = order.id().value();
        Journal journal = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        journal,
                        order,
                        () -> KeepRemarks.using(counter.ports()).make(order, journal, subject, id, message.remark()),
                        call.below(id));
    }

    /**
     * Writes the answer of whom a remark is addressed to.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link TextMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{remark}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        TextMessage message = counter.message(call, body, TextMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepRemarks.using(counter.ports())
                                .answer(
                                        order,
                                        journal,
                                        subject(call),
                                        Address.name(call, "remark"),
                                        message.text(),
                                        seen));
    }

    /**
     * Writes that what was remarked on was put right.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{remark}/resolution")
    public Response resolve(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> KeepRemarks.using(counter.ports())
                        .resolve(order, journal, subject(call), Address.name(call, "remark"), seen));
    }

    private @Nullable SubjectId subject(Call call) {
        return call.query("subject", SubjectId::new);
    }
}
