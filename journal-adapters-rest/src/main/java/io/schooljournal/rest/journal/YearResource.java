package io.schooljournal.rest.journal;

import io.schooljournal.core.school.Grade;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.year.CloseYear;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.core.usecase.year.PromoteClass;
import io.schooljournal.core.usecase.year.Promotion;
import io.schooljournal.rest.form.BasisMessage;
import io.schooljournal.rest.form.OpeningMessage;
import io.schooljournal.rest.form.PromotionMessage;
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

/** A journal is opened, its year is closed, and its class is promoted here. */
@Path(Paths.JOURNAL)
@Produces(MediaType.APPLICATION_JSON)
public final class YearResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public YearResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Opens the journal of a class for the year.
     *
     * @param call the call
     * @param body a {@link OpeningMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        OpeningMessage message = counter.message(call, body, OpeningMessage.class);
        Grade grade = Grade.of(message.grade());
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> OpenJournal.using(counter.ports())
                                .open(order, journal, grade, message.basis().basis()));
    }

    /**
     * Closes the year; it is never opened again.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link BasisMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        BasisMessage message = counter.message(call, body, BasisMessage.class);
        return counter.filing(call, message)
                .write(order, journal -> CloseYear.using(counter.ports()).close(order, journal, message.basis(), seen));
    }

    /**
     * Promotes the class: opens the journal of the next year and puts the pupils on its list, all or nothing.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link PromotionMessage}
     * @return what came of the opening, then of each enrolment
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Path("promotion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response promote(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        PromotionMessage message = counter.message(call, body, PromotionMessage.class);
        Promotion promotion = message.promotion(Address.journal(call));
        return counter.filing(call, message)
                .writeWhole(
                        promotion.to(),
                        order,
                        () -> PromoteClass.using(counter.ports()).promote(order, promotion));
    }
}
