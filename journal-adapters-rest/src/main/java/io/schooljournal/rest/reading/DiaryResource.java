package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Averages;
import io.schooljournal.core.usecase.reading.Diary;
import io.schooljournal.core.usecase.reading.ReadDiary;
import io.schooljournal.rest.form.ContentForm;
import io.schooljournal.rest.form.MeanForm;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The diary of a pupil (дневник). */
@Path(Paths.JOURNAL + "/pupils/{pupil}")
@Produces(MediaType.APPLICATION_JSON)
public final class DiaryResource {
    private final Counter counter;
    private final Averages averages;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     * @param averages reckons what the marks of the days shown come to
     */
    public DiaryResource(Counter counter, Averages averages) {
        this.counter = counter;
        this.averages = averages;
    }

    /**
     * Shows the diary of a pupil; reading it so leaves no trace of a visit.
     *
     * @param call the call; {@code from} and {@code to} are the first and the last local day of the lessons, both inclusive,
     *     the whole year when absent
     * @return the diary, or a problem
     */
    @GET
    @Path("diary")
    public Response diary(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        Days days = Days.of(call, journal.year());
        PupilId pupil = call.part("pupil", PupilId::new);
        Diary diary = counter.shown(
                call,
                ReadDiary.using(counter.ports()).read(counter.reading(call), journal, pupil, days.from(), days.to()));
        if (diary.seenUpTo() == 0) {
            throw Problem.notThere(call);
        }
        SchoolZone zone = counter.zone(journal);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupil", pupil.value());
        Shown.put(tree, "name", diary.name());
        tree.put(
                "subjects",
                diary.pages().stream().map(subject -> subject(subject, diary)).toList());
        tree.put(
                "lessons",
                diary.lessons().stream().map(lesson -> lesson(lesson, zone)).toList());
        tree.put(
                "finals",
                diary.finals().stream().map(mark -> finalMark(mark, zone)).toList());
        return Shown.json(call, tree);
    }

    private Map<String, Object> subject(Diary.Subject subject, Diary diary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", subject.subject().value());
        tree.put("name", subject.page().name());
        List<MarkValue> marks = diary.lessons().stream()
                .filter(lesson -> lesson.subject().equals(subject.subject()))
                .flatMap(lesson -> lesson.marks().stream())
                .map(MarkRecord::value)
                .toList();
        MeanForm.add(tree, averages, marks);
        return tree;
    }

    private static Map<String, Object> lesson(Diary.Day day, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", day.subject().value());
        tree.put("lesson", day.lesson().value());
        tree.put("record", ContentForm.write(day.record(), zone));
        tree.put(
                "homework",
                day.homework().stream()
                        .map(task -> ContentForm.write(task, zone))
                        .toList());
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
