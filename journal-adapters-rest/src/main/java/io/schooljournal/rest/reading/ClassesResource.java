package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.reading.ClassView;
import io.schooljournal.core.usecase.reading.ClassesPart;
import io.schooljournal.core.usecase.reading.ReadClasses;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.journal.Address;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.Paths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes of which a caller may see something (классы). */
@Path(Paths.YEAR + "/classes")
@Produces(MediaType.APPLICATION_JSON)
public final class ClassesResource {
    private final Counter counter;
    private final ReadClasses classes;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public ClassesResource(Counter counter) {
        this.counter = counter;
        this.classes = ReadClasses.using(counter.ports());
    }

    /**
     * Lists the classes in the order of their names, a part at a time.
     *
     * @param call the call; {@code after} is the {@code next} of the part before, {@code limit} how many at most
     * @return the classes; none when the caller may see nothing
     */
    @GET
    public Response list(@BeanParam Call call) {
        SchoolId school = Address.school(call);
        AcademicYear year = Address.year(call);
        Part part = Part.of(call);
        ClassId after = call.query("after", ClassId::new);
        ClassesPart found = classes.list(counter.reading(call), school, year, after, part.limit());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("classes", found.classes().stream().map(ClassForm::write).toList());
        if (found.more()) {
            List<ClassView> seen = found.classes();
            tree.put("next", seen.get(seen.size() - 1).journal().schoolClass().value());
        }
        return Shown.json(call, tree);
    }
}
