package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.paper.Announce;
import io.schooljournal.rest.form.AnnouncementMessage;
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

/** Events and announcements of a class are published here (мероприятия, объявления). */
@Path(Paths.JOURNAL + "/announcements/{announcement}")
@Produces(MediaType.APPLICATION_JSON)
public final class ClassAnnouncementsResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public ClassAnnouncementsResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Publishes the announcement, or changes it.
     *
     * @param call the call; {@code If-Match} or {@code If-None-Match: *} says which version was seen
     * @param body a {@link AnnouncementMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.order(call);
        int seen = SeenVersion.of(call);
        AnnouncementMessage message = counter.message(call, body, AnnouncementMessage.class);
        Journal book = Address.journal(call);
        return counter.filing(call, message)
                .write(
                        book,
                        order,
                        () -> Announce.using(counter.ports())
                                .announce(
                                        order,
                                        book,
                                        Address.name(call, "announcement"),
                                        message.announcement(),
                                        message.shown(),
                                        seen),
                        null);
    }

    /**
     * Withdraws the announcement.
     *
     * @param call the call; {@code If-Match} says which version was seen
     * @return the withdrawn entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @DELETE
    public Response withdraw(@BeanParam Call call) {
        Deed order = counter.order(call);
        int seen = SeenVersion.ofWhatStands(call);
        Journal book = Address.journal(call);
        return counter.write(
                call,
                book,
                order,
                () -> Announce.using(counter.ports())
                        .announce(order, book, Address.name(call, "announcement"), null, Papers.NONE, seen));
    }
}
