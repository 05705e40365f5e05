package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Register;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.paper.RecordBackup;
import io.schooljournal.rest.form.BackupMessage;
import io.schooljournal.rest.http.Call;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** It is recorded here that a backup was made or data was handed over to the archive (резервные копии); the backups themselves are made elsewhere. */
@Path(Paths.SCHOOL + "/backups")
@Produces(MediaType.APPLICATION_JSON)
public final class BackupsResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public BackupsResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Records a backup.
     *
     * @param call the call; {@code Idempotency-Key} tells it from another
     * @param body a {@link BackupMessage}
     * @return the entry
     * @throws io.schooljournal.rest.http.Problem when it was not done
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@BeanParam Call call, @Nullable InputStream body) {
        Deed order = counter.keyedOrder(call);
        BackupMessage message = counter.message(call, body, BackupMessage.class);
        SchoolId school = Address.school(call);
        return counter.filing(call, message)
                .write(
                        new Register(school),
                        order,
                        () -> RecordBackup.using(counter.ports()).record(order, school, message.backup()),
                        call.below(order.id().value()));
    }
}
