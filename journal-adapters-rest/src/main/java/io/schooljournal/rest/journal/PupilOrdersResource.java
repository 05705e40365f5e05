package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.paper.NewLetter;
import io.schooljournal.core.usecase.paper.WriteLetter;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.rest.form.ConsentMessage;
import io.schooljournal.rest.form.LetterMessage;
import io.schooljournal.rest.form.ListChangeMessage;
import io.schooljournal.rest.form.TransferMessage;
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

/** A pupil comes to a class and leaves it here; consent is kept and letters are written here. */
@Path(Paths.JOURNAL + "/pupils/{pupil}")
@Produces(MediaType.APPLICATION_JSON)
public final class PupilOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PupilOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Enrols the pupil.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link ListChangeMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("enrolment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        ListChangeMessage message = counter.message(call, body, ListChangeMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepMembership.using(counter.ports())
                                .enrol(order, journal, message.change(Address.pupil(call)), seen));
    }

    /**
     * Withdraws the pupil from the class.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link ListChangeMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        ListChangeMessage message = counter.message(call, body, ListChangeMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepMembership.using(counter.ports())
                                .withdraw(order, journal, message.change(Address.pupil(call)), seen));
    }

    /**
     * Moves the pupil to another class of the same year: out of this one the day before, into the other from the day on.
     *
     * @param call the call; sent again with the same {@code Idempotency-Key} it completes what was left half done
     * @param body a {@link TransferMessage}
     * @return the entry in the list of the other class
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response transfer(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        TransferMessage message = counter.message(call, body, TransferMessage.class);
        Journal from = Address.journal(call);
        Journal into = message.destination(from);
        EntryId enrolment = Parts.of(order, 1).get(0);
        return counter.filing(call, message)
                .write(
                        into,
                        order,
                        () -> KeepMembership.using(counter.ports())
                                .transfer(order, from, into, message.change(Address.pupil(call)), enrolment),
                        null);
    }

    /**
     * Records that a person consents to the processing of the data of the pupil.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link ConsentMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("consents/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response consent(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        ConsentMessage message = counter.message(call, body, ConsentMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepConsent.using(counter.ports())
                                .record(
                                        order,
                                        journal,
                                        Address.pupil(call),
                                        Address.person(call),
                                        message.givenOn(),
                                        seen));
    }

    /**
     * Records that a consent was withdrawn.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("consents/{person}")
    public Response withdrawConsent(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> KeepConsent.using(counter.ports())
                        .withdraw(order, journal, Address.pupil(call), Address.person(call), seen));
    }

    /**
     * Writes a letter about the pupil.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link LetterMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Path("letters")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        LetterMessage message = counter.message(call, body, LetterMessage.class);
        Journal journal = Address.journal(call);
        String subject = message.subject();
        NewLetter letter = new NewLetter(
                journal,
                Address.pupil(call),
                subject == null ? null : new SubjectId(subject),
                new PersonId(message.to()),
                message.text(),
                message.answers());
        return counter.filing(call, message)
                .write(
                        journal,
                        order,
                        () -> WriteLetter.using(counter.ports()).write(order, letter),
                        call.below(order.id().value()));
    }
}
