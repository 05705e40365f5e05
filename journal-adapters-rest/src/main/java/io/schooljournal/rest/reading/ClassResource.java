package io.schooljournal.rest.reading;

import io.schooljournal.core.usecase.reading.ClassView;
import io.schooljournal.core.usecase.reading.ReadClasses;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.journal.Address;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.Paths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One class, so far as the caller may see it (класс). */
@Path(Paths.JOURNAL)
@Produces(MediaType.APPLICATION_JSON)
public final class ClassResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public ClassResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows what the caller may see of one class.
     *
     * @param call the call
     * @return the class, or a problem with status 403 when that is nothing, whether there is such a class or not, with status 404
     *     when there is none
     */
    @GET
    public Response one(@BeanParam Call call) {
        ReadClasses classes = ReadClasses.using(counter.ports());
        ClassView seen = counter.shown(call, classes.one(counter.reading(call), Address.journal(call)));
        if (seen.year() == null) {
            throw Problem.notThere(call);
        }
        return Shown.json(call, ClassForm.write(seen));
    }
}
