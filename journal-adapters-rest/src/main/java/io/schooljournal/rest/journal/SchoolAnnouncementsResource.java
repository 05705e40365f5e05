package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Register;
import io.schooljournal.rest.form.AnnouncementMessage;
import io.schooljournal.rest.http.Call;
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

/** Events and announcements of the whole school are published here (мероприятия, объявления). */
@Path(Paths.SCHOOL + "/announcements/{announcement}")
@Produces(MediaType.APPLICATION_JSON)
public final class SchoolAnnouncementsResource {
    private final Announcements announcements;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public SchoolAnnouncementsResource(Counter counter) {
        this.announcements = new Announcements(counter, call -> new Register(Address.school(call)));
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
        return announcements.publish(call, body);
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
        return announcements.withdraw(call);
    }
}
