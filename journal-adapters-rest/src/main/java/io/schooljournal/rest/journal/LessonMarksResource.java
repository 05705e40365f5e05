package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.mark.PutMarks;
import io.schooljournal.rest.form.MarkCellMessage;
import io.schooljournal.rest.form.MarkMessage;
import io.schooljournal.rest.form.MarksMessage;
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

/** Marks of a lesson (отметки на уроке) are put, changed and annulled here. */
@Path(Paths.LESSON + "/marks")
@Produces(MediaType.APPLICATION_JSON)
public final class LessonMarksResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public LessonMarksResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Puts, changes and annuls marks of the whole lesson, each as if it came alone.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link MarksMessage}
     * @return the outcome of each mark, in their order
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putAll(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        MarksMessage message = counter.message(call, body, MarksMessage.class);
        List<MarkCellMessage> marks = message.marks();
        List<EntryId> ids = Parts.of(order, marks.size());
        List<MarkCell> cells = new ArrayList<>();
        for (MarkCellMessage mark : marks) {
            cells.add(mark.cell(ids.get(cells.size())));
        }
        Journal journal = Address.journal(call);
        LessonId lesson = Address.lesson(call);
        PutMarks all = PutMarks.using(counter.ports());
        return counter.filing(call, message)
                .writeAll(journal, ids, "marks", marks, () -> all.put(order.by(), order.at(), journal, lesson, cells));
    }

    /**
     * Puts or changes the mark of a pupil at the lesson.
     *
     * @param call the call; {@code If-None-Match: *} puts, {@code If-Match} changes the version it names
     * @param body a {@link MarkMessage}
     * @return the entry, or a problem
     */
    @PUT
    @Path("{pupil}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@BeanParam Call call, @Nullable InputStream body) {
        return put(call, body, 1);
    }

    /**
     * Puts or changes one of several marks of a pupil at the lesson.
     *
     * @param call the call; {@code If-None-Match: *} puts, {@code If-Match} changes the version it names
     * @param body a {@link MarkMessage}
     * @return the entry, or a problem
     */
    @PUT
    @Path("{pupil}/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putBeside(@BeanParam Call call, @Nullable InputStream body) {
        return put(call, body, place(call));
    }

    /**
     * Annuls the mark of a pupil at the lesson.
     *
     * @param call the call; {@code If-Match} names the version
     * @return the withdrawn entry, or a problem
     */
    @DELETE
    @Path("{pupil}")
    public Response annul(@BeanParam Call call) {
        return annul(call, 1);
    }

    /**
     * Annuls one of several marks of a pupil at the lesson.
     *
     * @param call the call; {@code If-Match} names the version
     * @return the withdrawn entry, or a problem
     */
    @DELETE
    @Path("{pupil}/{place}")
    public Response annulBeside(@BeanParam Call call) {
        return annul(call, place(call));
    }

    private Response put(Call call, @Nullable InputStream body, int place) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        MarkMessage message = counter.message(call, body, MarkMessage.class);
        return seen == 0 ? first(call, order, message, place) : change(call, order, message, place, seen);
    }

    private Response first(Call call, Deed order, MarkMessage message, int place) {
        NewMark mark = NewMark.builder()
                .lesson(Address.lesson(call))
                .pupil(Address.pupil(call))
                .place(place)
                .workKind(message.work())
                .value(message.mark())
                .comment(message.comment())
                .build();
        return counter.filing(call, message)
                .write(order, journal -> PutMark.using(counter.ports()).put(order, journal, mark));
    }

    private Response change(Call call, Deed order, MarkMessage message, int place, int seen) {
        MarkRevision revision = revision(call, place, seen)
                .value(message.mark())
                .comment(message.comment())
                .build();
        return counter.filing(call, message).write(order, journal -> change(order, journal, revision));
    }

    private Response annul(Call call, int place) {
        Deed order = counter.order(call);
        MarkRevision revision =
                revision(call, place, SeenVersion.ofWhatStands(call)).build();
        return counter.write(call, order, journal -> change(order, journal, revision));
    }

    private Outcome change(Deed order, Journal journal, MarkRevision revision) {
        return ChangeMark.using(counter.ports()).change(order, journal, revision);
    }

    private MarkRevision.Builder revision(Call call, int place, int seen) {
        return MarkRevision.builder()
                .lesson(Address.lesson(call))
                .pupil(Address.pupil(call))
                .place(place)
                .seen(seen);
    }

    private int place(Call call) {
        return call.part("place", text -> {
            if (!text.matches("[1-9][0-9]?")) {
                throw new IllegalArgumentException("expected a place from 1 to 99");
            }
            return Integer.parseInt(text);
        });
    }
}
