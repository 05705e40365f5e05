package io.schooljournal.rules.analysis;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.wire.AnswerForm;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An example is written in the public form of a request, so that it can be asked again. */
public final class ExampleForm {
    private ExampleForm() {}

    /**
     * Writes a request.
     *
     * @param regulation the regulation it is put to
     * @param request the request
     * @return a tree that {@link io.schooljournal.core.wire.RequestForm} reads; what is not known is left out
     */
    public static Map<String, Object> write(String regulation, Request request) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regulation", regulation);
        tree.put("at", AnswerForm.instant(request.at(), request.zone()));
        tree.put("timezone", request.zone().toString());
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("id", request.actor().id().value());
        actor.put(
                "roles", request.actor().roles().stream().map(ExampleForm::role).toList());
        tree.put("actor", actor);
        tree.put("action", request.action().name());
        tree.put("target", target(request));
        tree.put("state", state(request.state()));
        SchoolCalendar calendar = request.calendar();
        if (calendar != null) {
            tree.put("calendar", calendar(calendar));
        }
        return tree;
    }

    private static Map<String, Object> role(RoleAssignment role) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "role", role.role());
        put(tree, "subject", role.subject());
        put(tree, "classes", texts(role.classes()));
        put(tree, "subgroups", texts(role.subgroups()));
        put(tree, "levels", texts(role.levels()));
        put(tree, "module", role.module());
        put(tree, "journalControl", role.journalControl() ? true : null);
        put(tree, "informatization", role.informatization() ? true : null);
        put(tree, "pupils", texts(role.pupils()));
        put(tree, "validFrom", role.validFrom());
        put(tree, "validTo", role.validTo());
        return tree;
    }

    private static Map<String, Object> target(Request request) {
        Target target = request.target();
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "class", target.schoolClass());
        put(tree, "grade", target.grade() == null ? null : target.grade().number());
        put(tree, "subject", target.subject());
        put(tree, "subjectArea", target.subjectArea());
        put(tree, "activity", target.activity());
        put(tree, "subgroup", target.subgroup());
        put(tree, "pupil", target.pupil());
        put(tree, "lessonStart", instant(target.lessonStart(), request));
        put(tree, "nextLessonStart", instant(target.nextLessonStart(), request));
        put(tree, "substitute", target.substitute());
        put(tree, "classesEnd", instant(target.classesEnd(), request));
        put(tree, "workKind", target.workKind());
        put(tree, "finalKind", target.finalKind());
        put(tree, "periodEnd", target.periodEnd());
        put(tree, "receivedAt", instant(target.receivedAt(), request));
        return tree;
    }

    private static Map<String, Object> state(State state) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "yearFinalsSet", state.yearFinalsSet());
        put(tree, "journalYearFinalsSet", state.journalYearFinalsSet());
        put(tree, "yearClosed", state.yearClosed());
        put(tree, "pupilEnrolled", state.pupilEnrolled());
        put(tree, "consentOnFile", state.consentOnFile());
        put(tree, "directive", state.directive());
        put(tree, "remark", state.remark());
        CorrectionState correction = state.correction();
        if (correction != null) {
            tree.put("correction", correction.exists() ? correction(correction) : null);
        }
        return tree;
    }

    private static Map<String, Object> correction(CorrectionState correction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "ground", correction.ground());
        put(tree, "documents", correction.documents());
        put(tree, "registered", correction.registered());
        put(tree, "decision", correction.decision());
        put(tree, "protocol", correction.protocol());
        return tree;
    }

    private static Map<String, Object> calendar(SchoolCalendar calendar) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schoolWeek", calendar.week().days());
        tree.put("from", calendar.firstDay().toString());
        tree.put("to", calendar.lastDay().toString());
        put(tree, "daysOff", texts(calendar.daysOff()));
        return tree;
    }

    private static @Nullable String instant(@Nullable Instant instant, Request request) {
        return instant == null ? null : AnswerForm.instant(instant, request.zone());
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    /** What is null or empty is left out; what is no number, flag or list is written as its text. */
    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        boolean asItIs = value instanceof Boolean || value instanceof Integer || value instanceof List;
        if (value != null && !value.equals(List.of())) {
            tree.put(name, asItIs ? value : value.toString());
        }
    }
}
