package io.schooljournal.rest.journal;

import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.lesson.AppointSubstitute;
import io.schooljournal.core.usecase.lesson.AssignHomework;
import io.schooljournal.core.usecase.lesson.HomeworkPlace;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.rest.form.HeldMessage;
import io.schooljournal.rest.form.HomeworkMessage;
import io.schooljournal.rest.form.PersonMessage;
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

/** What was done in a lesson (запись урока), and who gave it, is written here. */
@Path(Paths.LESSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LessonsResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public LessonsResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Takes a lesson out of the timetable.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    public Response cancel(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> ScheduleLesson.using(counter.ports()).cancel(order, journal, Address.lesson(call), seen));
    }

    /**
     * Records what was done, or changes the record.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link HeldMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("record")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        HeldMessage message = counter.message(call, body, HeldMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> RecordLesson.using(counter.ports())
                                .record(order, journal, Address.lesson(call), message.held(), seen));
    }

    /**
     * Withdraws the record; the lesson stays in the timetable.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("record")
    public Response withdrawRecord(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> RecordLesson.using(counter.ports()).withdraw(order, journal, Address.lesson(call), seen));
    }

    /**
     * Appoints who gives the lesson instead of its teacher (замена).
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @param body a {@link PersonMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("substitute")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response substitute(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        PersonMessage message = counter.message(call, body, PersonMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> AppointSubstitute.using(counter.ports())
                                .appoint(order, journal, Address.lesson(call), message.id(), seen));
    }

    /**
     * Takes an appointment back.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("substitute")
    public Response withdrawSubstitute(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> AppointSubstitute.using(counter.ports())
                        .appoint(order, journal, Address.lesson(call), null, seen));
    }

    /**
     * Assigns homework, or changes it; the query parameter {@code pupil} assigns it to one pupil.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link HomeworkMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("homework/{homework}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response homework(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        HomeworkMessage message = counter.message(call, body, HomeworkMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> AssignHomework.using(counter.ports())
                                .assign(order, journal, homeworkPlace(call), message.homework(), seen));
    }

    /**
     * Withdraws homework; the query parameter {@code pupil} tells that of one pupil.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("homework/{homework}")
    public Response withdrawHomework(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> AssignHomework.using(counter.ports()).withdraw(order, journal, homeworkPlace(call), seen));
    }

    private HomeworkPlace homeworkPlace(Call call) {
        return new HomeworkPlace(
                Address.lesson(call), call.query("pupil", PupilId::new), Address.name(call, "homework"));
    }
}
