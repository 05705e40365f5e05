package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.reading.ClassRoll;
import io.schooljournal.core.usecase.reading.Diary;
import io.schooljournal.core.usecase.reading.ReadDiary;
import io.schooljournal.core.usecase.reading.ReadLists;
import io.schooljournal.rest.form.ContentForm;
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
import java.util.Map;

/** The list of a class, and the diary of each pupil (список класса, дневник). */
@Path(Paths.JOURNAL + "/pupils")
@Produces(MediaType.APPLICATION_JSON)
public final class PupilsResource {
    private final Counter counter;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     */
    public PupilsResource(Counter counter) {
        this.counter = counter;
    }

    /**
     * Shows the list of the class with its subgroups.
     *
     * @param call the call
     * @return the list, or a problem
     */
    @GET
    public Response list(@BeanParam Call call) {
        ClassRoll roll = counter.shown(
                call, ReadLists.using(counter.ports()).ofClass(counter.reading(call), counter.journal(call)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupils", roll.pupils().stream().map(PupilsResource::pupil).toList());
        tree.put("subgroups", roll.subgroups().stream().map(PupilsResource::subgroup).toList());
        return Shown.json(call, tree);
    }

    private static Map<String, Object> pupil(ClassRoll.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupil", row.pupil().value());
        Shown.put(tree, "name", row.card());
        Membership membership = row.membership();
        tree.put("enrolledOn", membership.enrolledOn().toString());
        Shown.put(tree, "withdrawnOn", membership.withdrawnOn());
        return tree;
    }

    private static Map<String, Object> subgroup(ClassRoll.Group group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", group.subject().value());
        tree.put("subgroup", group.subgroup().value());
        tree.put("name", group.list().name());
        tree.put(
                "pupils",
                group.list().pupils().stream().map(PupilId::value).toList());
        return tree;
    }

    /**
     * Shows the diary of a pupil; reading it so leaves no trace of a visit.
     *
     * @param call the call; {@code from} and {@code to} are the first and the last local day of the lessons, both inclusive,
     *     the whole year when absent
     * @return the diary, or a problem
     */
    @GET
    @Path("{pupil}/diary")
    public Response diary(@BeanParam Call call) {
        Journal journal = counter.journal(call);
        Days days = Days.of(counter, call, journal.year());
        PupilId pupil = counter.part(call, "pupil", PupilId::new);
        Diary diary = counter.shown(
                call,
                ReadDiary.using(counter.ports())
                        .read(counter.reading(call), journal, pupil, days.from(), days.to()));
        SchoolZone zone = counter.zone(journal);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupil", pupil.value());
        tree.put("subjects", diary.pages().stream().map(PupilsResource::subject).toList());
        tree.put(
                "lessons",
                diary.lessons().stream().map(lesson -> lesson(lesson, zone)).toList());
        tree.put(
                "finals",
                diary.finals().stream().map(mark -> finalMark(mark, zone)).toList());
        return Shown.json(call, tree);
    }

    private static Map<String, Object> subject(Diary.Subject subject) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", subject.subject().value());
        tree.put("name", subject.page().name());
        return tree;
    }

    private static Map<String, Object> lesson(Diary.Day day, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", day.subject().value());
        tree.put("lesson", day.lesson().value());
        tree.put("record", ContentForm.write(day.record(), zone));
        tree.put(
                "homework",
                day.homework().stream().map(task -> ContentForm.write(task, zone)).toList());
        tree.put(
                "marks",
                day.marks().stream().map(mark -> ContentForm.write(mark, zone)).toList());
        Shown.put(tree, "attendance", day.attendance());
        Shown.put(tree, "reason", day.reason());
        return tree;
    }

    private static Map<String, Object> finalMark(Diary.Final mark, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", mark.subject().value());
        tree.put("mark", ContentForm.write(mark.mark(), zone));
        return tree;
    }
}
