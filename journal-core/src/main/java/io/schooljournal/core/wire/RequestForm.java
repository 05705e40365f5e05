package io.schooljournal.core.wire;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request is read from its public form, member by member; the first fault found is the one reported. */
public final class RequestForm {
    private static final int MOST_DOCUMENTS = 1_000_000;

    private final Problem problem = new Problem();
    private final List<String> ignored = new ArrayList<>();

    private final boolean asksWho;

    private RequestForm(boolean asksWho) {
        this.asksWho = asksWho;
    }

    /**
     * Reads one request.
     *
     * <p>{@code at}, {@code timezone}, {@code actor} and {@code action} must be there. Any other member may be absent, and
     * then is not known; {@code "correction":null} says that there is no application.
     *
     * @param document the request as a parser yields it: maps, lists, texts, numbers, booleans, null
     * @return the call, or what is wrong with it
     */
    public static Parsed read(@Nullable Object document) {
        return new RequestForm(false).parse(document);
    }

    /**
     * Reads the question who may; it is a request that needs no {@code actor}.
     *
     * @param document the question as a parser yields it: maps, lists, texts, numbers, booleans, null
     * @return the call, whose actor has no role where none was given; or what is wrong with it
     */
    public static Parsed readWhoMay(@Nullable Object document) {
        return new RequestForm(true).parse(document);
    }

    private Parsed parse(@Nullable Object document) {
        if (!(document instanceof Map<?, ?> map)) {
            return new Malformed(null, "", "expected a request as a JSON object");
        }
        Members root = new Members(map, "", problem);
        Object id = id(root);
        String regulation = root.text("regulation");
        Instant at = root.required("at", root.instant("at"));
        SchoolZone zone = root.required(
                "timezone", root.parsed("timezone", "an IANA time zone like `Europe/Moscow`", SchoolZone::of));
        Actor actor = actor(root);
        Action action = root.required("action", root.code("action", Action.class));
        Target target = target(root.object("target"));
        State state = state(root.object("state"));
        root.any("calendar");
        root.collectIgnored(ignored);
        Malformed malformed = problem.asMalformed(id);
        if (malformed != null || at == null || zone == null || actor == null || action == null) {
            return malformed != null ? malformed : new Malformed(id, "", "expected a complete request");
        }
        Request request = Request.builder()
                .at(at)
                .zone(zone)
                .actor(actor)
                .action(action)
                .target(target)
                .state(state)
                .calendar(CalendarForm.read(root, zone, ignored))
                .build();
        malformed = problem.asMalformed(id);
        if (malformed != null) {
            return malformed;
        }
        return new Call(id, regulation, request, ignored);
    }

    private @Nullable Object id(Members root) {
        Object id = root.any("id");
        if (id == null || id instanceof String || id instanceof Number) {
            return id;
        }
        problem.at("/id", "expected a text or a number, not `" + id + "`");
        return null;
    }

    private @Nullable Actor actor(Members root) {
        if (asksWho && root.any("actor") == null) {
            return Actor.of("?");
        }
        if (root.required("actor", root.any("actor")) == null) {
            return null;
        }
        Members actor = root.object("actor");
        PersonId person = actor.required("id", actor.wrapped("id", PersonId::new));
        List<RoleAssignment> roles = new ArrayList<>();
        int index = 0;
        for (Object entry : actor.list("roles")) {
            Members members = actor.objectOf(entry, actor.pointerTo("roles") + "/" + index++);
            RoleAssignment role = RoleForm.read(members);
            if (role != null) {
                roles.add(role);
            }
            members.collectIgnored(ignored);
        }
        actor.collectIgnored(ignored);
        return person == null ? null : new Actor(person, roles);
    }

    private Target target(Members target) {
        Integer grade = target.count("grade", Grade.FIRST, Grade.LAST);
        Target read = Target.builder()
                .schoolClass(target.wrapped("class", ClassId::new))
                .grade(grade == null ? null : Grade.of(grade))
                .subject(target.wrapped("subject", SubjectId::new))
                .subjectArea(target.code("subjectArea", SubjectArea.class))
                .activity(target.code("activity", Activity.class))
                .subgroup(target.wrapped("subgroup", SubgroupId::new))
                .pupil(target.wrapped("pupil", PupilId::new))
                .lessonStart(target.instant("lessonStart"))
                .nextLessonStart(target.instant("nextLessonStart"))
                .substitute(target.wrapped("substitute", PersonId::new))
                .classesEnd(target.instant("classesEnd"))
                .workKind(target.code("workKind", WorkKind.class))
                .finalKind(target.code("finalKind", FinalKind.class))
                .periodEnd(target.date("periodEnd"))
                .receivedAt(target.instant("receivedAt"))
                .build();
        target.collectIgnored(ignored);
        return read;
    }

    private State state(Members state) {
        State read = State.builder()
                .yearFinalsSet(state.flag("yearFinalsSet"))
                .journalYearFinalsSet(state.flag("journalYearFinalsSet"))
                .yearClosed(state.flag("yearClosed"))
                .pupilEnrolled(state.flag("pupilEnrolled"))
                .consentOnFile(state.flag("consentOnFile"))
                .directive(state.flag("directive"))
                .remark(state.flag("remark"))
                .correction(correction(state))
                .build();
        state.collectIgnored(ignored);
        return read;
    }

    private @Nullable CorrectionState correction(Members state) {
        if (!state.has("correction")) {
            return null;
        }
        if (state.any("correction") == null) {
            return CorrectionState.none();
        }
        Members correction = state.object("correction");
        CorrectionState read = CorrectionState.builder()
                .ground(correction.code("ground", CorrectionGround.class))
                .documents(correction.count("documents", 0, MOST_DOCUMENTS))
                .registered(correction.flag("registered"))
                .decision(correction.code("decision", CorrectionDecision.class))
                .protocol(correction.flag("protocol"))
                .build();
        correction.collectIgnored(ignored);
        return read;
    }
}
