package io.schooljournal.rest.journal;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Averages;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.reading.JournalPage;
import io.schooljournal.core.usecase.reading.PageCell;
import io.schooljournal.core.usecase.reading.ReadPage;
import io.schooljournal.rest.form.DecisionForm;
import io.schooljournal.rest.form.EntryForm;
import io.schooljournal.rest.form.MeanForm;
import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages of a journal (страницы журнала), a subject's each, are read here. */
@Path(Paths.PAGE)
@Produces(MediaType.APPLICATION_JSON)
public final class PagesResource {
    private final Counter counter;
    private final Averages averages;

    /**
     * Makes the resource.
     *
     * @param counter where calls are handed in
     * @param averages reckons what the marks of the days shown come to
     */
    public PagesResource(Counter counter, Averages averages) {
        this.counter = counter;
        this.averages = averages;
    }

    /**
     * Shows a page, each cell with what the policy says to a change of it by this caller.
     *
     * @param call the call; {@code from} and {@code to} are the first and the last local day, both inclusive, the whole year
     *     when absent
     * @return the page, or a problem
     */
    @GET
    public Response page(@BeanParam Call call) {
        Journal journal = Address.journal(call);
        SubjectId subject = call.part("subject", SubjectId::new);
        LocalDate from = call.query("from", LocalDate::parse);
        LocalDate to = call.query("to", LocalDate::parse);
        int year = journal.year().startYear();
        JournalPage page = counter.shown(
                call,
                ReadPage.using(counter.ports())
                        .read(
                                counter.reading(call),
                                journal,
                                subject,
                                from == null ? LocalDate.of(year, 8, 1) : from,
                                to == null ? LocalDate.of(year + 1, 7, 31) : to));
        if (page.head() == null) {
            throw Problem.notThere(call);
        }
        return Answers.in(
                        call.language(),
                        Answers.of(
                                Response.Status.OK.getStatusCode(),
                                MediaType.APPLICATION_JSON,
                                JsonText.write(tree(page, call, counter.zone(journal))),
                                Answers.PERSONAL))
                .build();
    }

    private Map<String, Object> tree(JournalPage page, Call call, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Page head = page.head();
        if (head != null) {
            tree.put("name", head.name());
            tree.put("scale", head.scale());
        }
        tree.put("pupils", page.pupils().stream().map(line -> line(line, page)).toList());
        tree.put(
                "lessons",
                page.columns().stream()
                        .map(column -> lesson(column, call, zone))
                        .toList());
        tree.put(
                "finals",
                page.finals().stream().map(column -> finals(column, call)).toList());
        tree.put(
                "cells",
                page.cells().stream().map(cell -> cell(cell, call, zone)).toList());
        return tree;
    }

    private Map<String, Object> line(JournalPage.Line line, JournalPage page) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pupil", line.pupil().value());
        String name = line.name();
        if (name != null) {
            tree.put("name", name);
        }
        tree.put("enrolledOn", line.membership().enrolledOn().toString());
        LocalDate withdrawnOn = line.membership().withdrawnOn();
        if (withdrawnOn != null) {
            tree.put("withdrawnOn", withdrawnOn.toString());
        }
        MeanForm.add(tree, averages, marks(line.pupil(), page));
        return tree;
    }

    private static List<MarkValue> marks(PupilId pupil, JournalPage page) {
        return page.cells().stream()
                .map(PageCell::entry)
                .filter(entry -> pupil.equals(entry.slot().pupil()))
                .map(Entry::content)
                .filter(MarkRecord.class::isInstance)
                .map(content -> ((MarkRecord) content).value())
                .toList();
    }

    private static Map<String, Object> cell(PageCell cell, Call call, SchoolZone zone) {
        Map<String, Object> tree = EntryForm.write(cell.entry(), zone);
        tree.put("decision", DecisionForm.write(cell.explanation(), cell.asked(), call.language()));
        return tree;
    }

    /** A lesson, with what may still be entered where nothing stands. */
    private static Map<String, Object> lesson(JournalPage.Column column, Call call, SchoolZone zone) {
        Map<String, Object> tree = EntryForm.write(column.lesson(), zone);
        Map<String, Object> openings = new LinkedHashMap<>();
        for (JournalPage.Opening opening : column.openings()) {
            openings.put(opening.action().name(), decision(opening, call));
        }
        tree.put("openings", openings);
        return tree;
    }

    private static Map<String, Object> finals(JournalPage.FinalColumn column, Call call) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", column.kind().name());
        if (!column.period().isEmpty()) {
            tree.put("period", column.period());
        }
        tree.put("endsOn", column.endsOn().toString());
        tree.put("decision", decision(column.opening(), call));
        return tree;
    }

    private static Map<String, Object> decision(JournalPage.Opening opening, Call call) {
        return DecisionForm.write(opening.explanation(), opening.asked(), call.language());
    }
}
