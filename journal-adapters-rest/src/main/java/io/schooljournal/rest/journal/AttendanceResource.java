package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.lesson.AttendanceCell;
import io.schooljournal.core.usecase.lesson.RecordAttendance;
import io.schooljournal.core.usecase.lesson.SetAbsenceReason;
import io.schooljournal.rest.form.PresenceCellMessage;
import io.schooljournal.rest.form.PresenceMessage;
import io.schooljournal.rest.form.PresencesMessage;
import io.schooljournal.rest.form.ReasonMessage;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attendance at a lesson and reasons of absence (посещаемость, причины пропусков) are written here. */
@Path(Paths.LESSON + "/attendance")
@Produces(MediaType.APPLICATION_JSON)
public final class AttendanceResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public AttendanceResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Records whether a pupil was there, or changes that.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link PresenceMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{pupil}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        PresenceMessage message = counter.message(call, body, PresenceMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> RecordAttendance.using(counter.ports())
                                .record(
                                        order,
                                        journal,
                                        Address.lesson(call),
                                        Address.pupil(call),
                                        message.status(),
                                        seen));
    }

    /**
     * Takes back what was recorded.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("{pupil}")
    public Response withdraw(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> RecordAttendance.using(counter.ports())
                        .record(order, journal, Address.lesson(call), Address.pupil(call), null, seen));
    }

    /**
     * Records the reason of an absence, or changes it.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link ReasonMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("{pupil}/reason")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response explain(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        ReasonMessage message = counter.message(call, body, ReasonMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> SetAbsenceReason.using(counter.ports())
                                .set(
                                        order,
                                        journal,
                                        Address.lesson(call),
                                        Address.pupil(call),
                                        message.reason(),
                                        seen));
    }

    /**
     * Takes a reason back.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("{pupil}/reason")
    public Response withdrawReason(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> SetAbsenceReason.using(counter.ports())
                        .set(order, journal, Address.lesson(call), Address.pupil(call), null, seen));
    }

    /**
     * Records the attendance of the whole lesson, each pupil as if he or she came alone; answers the outcome of each.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link PresencesMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recordAll(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        PresencesMessage message = counter.message(call, body, PresencesMessage.class);
        List<PresenceCellMessage> attendance = message.attendance();
        List<EntryId> ids = Parts.of(order, attendance.size());
        List<AttendanceCell> cells = new ArrayList<>();
        for (PresenceCellMessage presence : attendance) {
            cells.add(presence.cell(ids.get(cells.size())));
        }
        Journal journal = Address.journal(call);
        LessonId lesson = Address.lesson(call);
        RecordAttendance all = RecordAttendance.using(counter.ports());
        return counter.filing(call, message)
                .writeAll(
                        journal,
                        ids,
                        "attendance",
                        attendance,
                        () -> all.recordAll(order.by(), order.at(), journal, lesson, cells));
    }
}
