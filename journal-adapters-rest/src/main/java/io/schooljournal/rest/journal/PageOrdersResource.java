package io.schooljournal.rest.journal;

import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.lesson.UntimetabledLesson;
import io.schooljournal.core.usecase.mark.GiveLoweringNotice;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.KeepSubgroup;
import io.schooljournal.core.usecase.year.KeepTimetable;
import io.schooljournal.core.usecase.year.PlanTopic;
import io.schooljournal.rest.form.HoursMessage;
import io.schooljournal.rest.form.LessonMessage;
import io.schooljournal.rest.form.LoweringMessage;
import io.schooljournal.rest.form.PageMessage;
import io.schooljournal.rest.form.SubgroupMessage;
import io.schooljournal.rest.form.TopicMessage;
import io.schooljournal.rest.form.UntimetabledMessage;
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

/** What stands on the page of a subject besides marks of lessons is written here: its head, lessons of the timetable, plan, subgroups, final marks. */
@Path(Paths.PAGE)
@Produces(MediaType.APPLICATION_JSON)
public final class PageOrdersResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PageOrdersResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Keeps what stands at the head of the page.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link PageMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        PageMessage message = counter.message(call, body, PageMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepPage.using(counter.ports())
                                .keep(order, journal, Address.subject(call), message.page(), seen));
    }

    /**
     * Puts a lesson into the timetable, or changes it there.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link LessonMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("lessons/{lesson}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        LessonMessage message = counter.message(call, body, LessonMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> ScheduleLesson.using(counter.ports())
                                .schedule(
                                        order,
                                        journal,
                                        Address.subject(call),
                                        Address.lesson(call),
                                        message.lesson(),
                                        seen));
    }

    /**
     * Records a lesson that the timetable did not have.
     *
     * @param call the call
     * @param body a {@link UntimetabledMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("untimetabled-lessons/{lesson}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recordUntimetabled(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        UntimetabledMessage message = counter.message(call, body, UntimetabledMessage.class);
        UntimetabledLesson lesson = message.lesson(Address.subject(call), Address.lesson(call));
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> RecordLesson.using(counter.ports())
                                .recordUntimetabled(order, journal, lesson, message.held()));
    }

    /**
     * Plans a topic, or changes it.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link TopicMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("plan/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        TopicMessage message = counter.message(call, body, TopicMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> PlanTopic.using(counter.ports())
                                .plan(
                                        order,
                                        journal,
                                        Address.subject(call),
                                        Address.name(call, "item"),
                                        message.planned(),
                                        seen));
    }

    /**
     * Takes a topic out of the plan.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("plan/{item}")
    public Response withdrawPlanned(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> PlanTopic.using(counter.ports())
                        .withdraw(order, journal, Address.subject(call), Address.name(call, "item"), seen));
    }

    /**
     * Keeps the timetable of a study period.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link HoursMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("timetable/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response timetable(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        HoursMessage message = counter.message(call, body, HoursMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepTimetable.using(counter.ports())
                                .keep(
                                        order,
                                        journal,
                                        Address.subject(call),
                                        Address.name(call, "period"),
                                        message.timetable(),
                                        seen));
    }

    /**
     * Takes a timetable back.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("timetable/{period}")
    public Response withdrawTimetable(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> KeepTimetable.using(counter.ports())
                        .keep(order, journal, Address.subject(call), Address.name(call, "period"), null, seen));
    }

    /**
     * Keeps the list of a subgroup.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link SubgroupMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("subgroups/{subgroup}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subgroup(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        SubgroupMessage message = counter.message(call, body, SubgroupMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> KeepSubgroup.using(counter.ports())
                                .keep(order, journal, Address.subject(call), subgroup(call), message.list(), seen));
    }

    /**
     * Ends a subgroup.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    @Path("subgroups/{subgroup}")
    public Response withdrawSubgroup(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        return counter.write(
                call,
                order,
                journal -> KeepSubgroup.using(counter.ports())
                        .keep(order, journal, Address.subject(call), subgroup(call), null, seen));
    }

    /**
     * Gives notice that a final mark will be lower than expected.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link LoweringMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Path("notices/{pupil}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response notice(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        LoweringMessage message = counter.message(call, body, LoweringMessage.class);
        return counter.filing(call, message)
                .write(
                        order,
                        journal -> GiveLoweringNotice.using(counter.ports())
                                .give(
                                        order,
                                        journal,
                                        message.notice(
                                                Address.subject(call),
                                                Address.pupil(call),
                                                Address.name(call, "period")),
                                        seen));
    }

    private SubgroupId subgroup(Call call) {
        return call.part("subgroup", SubgroupId::new);
    }
}
