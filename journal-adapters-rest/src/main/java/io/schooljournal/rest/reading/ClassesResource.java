package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.reading.ClassView;
import io.schooljournal.core.usecase.reading.ClassesPart;
import io.schooljournal.core.usecase.reading.ReadClasses;
import io.schooljournal.rest.http.Call;
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
        SchoolId school = counter.school(call);
        AcademicYear year = counter.year(call);
        Part part = Part.of(counter, call);
        ClassId after = counter.query(call, "after", ClassId::new);
        ClassesPart found = classes.list(counter.reading(call), school, year, after, part.limit());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("classes", found.classes().stream().map(ClassesResource::tree).toList());
        if (found.more()) {
            List<ClassView> seen = found.classes();
            tree.put("next", seen.get(seen.size() - 1).journal().schoolClass().value());
        }
        return Shown.json(call, tree);
    }

    /**
     * Shows what the caller may see of one class.
     *
     * @param call the call
     * @return the class, or a problem with status 403 when that is nothing, whether there is such a class or not
     */
    @GET
    @Path("{class}")
    public Response one(@BeanParam Call call) {
        return Shown.json(
                call, tree(counter.shown(call, classes.one(counter.reading(call), counter.journal(call)))));
    }

    private static Map<String, Object> tree(ClassView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("class", view.journal().schoolClass().value());
        tree.put("year", view.journal().year().startYear());
        JournalYear year = view.year();
        if (year != null) {
            tree.put("grade", year.grade().number());
            tree.put("closed", year.closed());
        }
        tree.put("journal", view.whole());
        tree.put("lists", view.lists());
        tree.put("pages", view.pages().stream().map(ClassesResource::page).toList());
        tree.put(
                "diaries", view.diaries().stream().map(pupil -> pupil.value()).toList());
        return tree;
    }

    private static Map<String, Object> page(ClassView.Heading heading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", heading.subject().value());
        tree.put("name", heading.page().name());
        tree.put("area", heading.page().area().name());
        tree.put("activity", heading.page().activity().name());
        tree.put("scale", heading.page().scale());
        return tree;
    }
}
