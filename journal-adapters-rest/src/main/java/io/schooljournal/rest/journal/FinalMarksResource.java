package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.FinalMarkOrder;
import io.schooljournal.core.usecase.mark.SetFinalMark;
import io.schooljournal.rest.form.FinalMarkMessage;
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

/** Final marks (итоговые отметки) are set, changed and annulled here. */
@Path(Paths.PAGE + "/finals/{pupil}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
public final class FinalMarksResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public FinalMarksResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Sets or changes a final mark of the year or of an examination.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link FinalMarkMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@BeanParam Call call, @Nullable InputStream body) {
        return set(call, body, "");
    }

    /**
     * Sets or changes the final mark of a study period.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link FinalMarkMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setOfPeriod(@BeanParam Call call, @Nullable InputStream body) {
        return set(call, body, Address.name(call, "period"));
    }

    /**
     * Annuls a final mark of the year or of an examination.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    public Response annul(@BeanParam Call call) {
        return annul(call, "");
    }

    /**
     * Annuls the final mark of a study period.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("{period}")
    public Response annulOfPeriod(@BeanParam Call call) {
        return annul(call, Address.name(call, "period"));
    }

    private Response set(Call call, @Nullable InputStream body, String period) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        FinalMarkMessage message = counter.message(call, body, FinalMarkMessage.class);
        FinalMarkOrder mark = place(call, period, seen)
                .value(message.mark())
                .receivedOn(message.receivedOn())
                .receivedAt(message.receivedAt())
                .build();
        return counter.filing(call, message).write(order, journal -> set(order, journal, mark));
    }

    private Response annul(Call call, String period) {
        Deed order = counter.order(call);
        FinalMarkOrder mark =
                place(call, period, SeenVersion.ofWhatStands(call)).build();
        return counter.write(call, order, journal -> set(order, journal, mark));
    }

    private FinalMarkOrder.Builder place(Call call, String period, int seen) {
        return FinalMarkOrder.builder()
                .subject(Address.subject(call))
                .pupil(Address.pupil(call))
                .kind(call.part("kind", FinalKind::valueOf))
                .period(period)
                .seen(seen);
    }

    private Outcome set(Deed order, Journal journal, FinalMarkOrder mark) {
        return SetFinalMark.using(counter.ports()).set(order, journal, mark);
    }
}
