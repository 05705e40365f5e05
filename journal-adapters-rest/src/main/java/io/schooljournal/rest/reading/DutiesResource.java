package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.port.Duties;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.journal.Address;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.Paths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the caller owes to the journals of a year, and by when (обязанности). */
@Path(Paths.YEAR + "/duties")
@Produces(MediaType.APPLICATION_JSON)
public final class DutiesResource {
    private final Counter counter;
    private final Duties duties;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     * @param duties reckons what is owed
     */
    public DutiesResource(Counter counter, Duties duties) {
        this.counter = counter;
        this.duties = duties;
    }

    /**
     * Lists the caller's own duties; nobody is asked whether one may know one's own.
     *
     * @param call the call; {@code from} and {@code to} are the first and the last local day on which they are due, both
     *     inclusive, the whole year when absent
     * @return the duties, the earliest due first
     */
    @GET
    public Response own(@BeanParam Call call) {
        SchoolId school = Address.school(call);
        AcademicYear year = Address.year(call);
        Days days = Days.of(call, year);
        Deed deed = counter.reading(call);
        if (counter.ports().calendars().year(school, year).isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND, call)
                    .says("report.year", year)
                    .thrown();
        }
        SchoolZone zone = counter.ports().calendars().zone(school);
        List<Duty> owed = duties.of(school, year, deed.by(), days.from(), days.to(), deed.at());
        return Shown.json(
                call,
                Map.of(
                        "duties",
                        owed.stream()
                                .map(duty -> tree(duty, zone, call.language()))
                                .toList()));
    }

    private static Map<String, Object> tree(Duty duty, SchoolZone zone, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("duty", duty.code());
        tree.put("what", duty.what().in(language));
        Shown.put(tree, "who", duty.who());
        tree.put("per", duty.per().name());
        Shown.put(tree, "class", duty.schoolClass());
        Shown.put(tree, "subject", duty.subject());
        Shown.put(tree, "pupil", duty.pupil());
        Shown.put(tree, "period", duty.period());
        Shown.put(tree, "lesson", duty.lesson());
        tree.put("due", AnswerForm.instant(duty.due(), zone));
        Instant done = duty.done();
        if (done != null) {
            tree.put("done", AnswerForm.instant(done, zone));
        }
        tree.put("state", duty.state().name());
        Shown.put(tree, "clauses", duty.clauses());
        Shown.put(tree, "advised", duty.advised());
        return tree;
    }
}
