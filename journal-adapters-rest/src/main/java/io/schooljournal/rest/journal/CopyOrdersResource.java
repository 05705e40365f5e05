package io.schooljournal.rest.journal;

import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.rest.form.CopyMessage;
import io.schooljournal.rest.form.SignatureMessage;
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

/** A journal is printed here, and the copy signed sheet by sheet and certified (бумажные копии). */
@Path(Paths.JOURNAL + "/copies/{copy}")
@Produces(MediaType.APPLICATION_JSON)
public final class CopyOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public CopyOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Records that the journal is printed.
     *
     * @param call the call
     * @param body a {@link CopyMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response print(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        CopyMessage message = counter.message(call, body, CopyMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepCopies.using(counter.ports())
                                .print(order, journal, Address.name(call, "copy"), message.period()));
    }

    /**
     * Signs the sheets of the copy after checking them.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link SignatureMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("signature")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        SignatureMessage message = counter.message(call, body, SignatureMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepCopies.using(counter.ports())
                                .sign(order, journal, Address.name(call, "copy"), message.signature(), seen));
    }

    /**
     * Certifies the copy, and enters it in the register of copies where that is a part of this step.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link SignatureMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("certification")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response certify(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        SignatureMessage message = counter.message(call, body, SignatureMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepCopies.using(counter.ports())
                                .certify(order, journal, Address.name(call, "copy"), message.signature(), seen));
    }
}
