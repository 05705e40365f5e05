package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request laid flat for engines that see only texts, numbers, booleans and lists of texts.
 *
 * <p>Making it is not timed, and it favours them: roles that are not valid on the day are gone, scopes are lists of
 * {@code subject/class} pages and of levels, and days are counted in the school's zone already.
 */
final class Facts {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Facts() {}

    /** Returns each request of the workload laid flat, in order. */
    static Facts[] ofWorkload() {
        Request[] requests = Workload.requests();
        Facts[] all = new Facts[requests.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(requests[i]);
        }
        return all;
    }

    private static Facts of(Request request) {
        Facts facts = new Facts();
        facts.roles(request);
        facts.target(request);
        facts.state(request.state());
        return facts;
    }

    private void roles(Request request) {
        long today = Workload.ZONE.dayOf(request.at()).toEpochDay();
        List<RoleAssignment> valid = request.actor().roles().stream()
                .filter(role -> role.isValidOn(today))
                .toList();
        members.put("action", request.action().name());
        members.put("roles", valid.stream().map(role -> role.role().name()).toList());
        members.put(
                "pages",
                valid.stream()
                        .filter(role -> role.role() == Role.SUBJECT_TEACHER)
                        .flatMap(role -> role.classes().stream().map(name -> role.subject() + "/" + name))
                        .toList());
        members.put(
                "levels",
                valid.stream()
                        .filter(role -> role.role() == Role.DEPUTY_HEAD)
                        .flatMap(role -> role.levels().stream())
                        .map(Enum::name)
                        .toList());
        members.put("journalControl", valid.stream().anyMatch(RoleAssignment::journalControl));
        members.put("today", today);
    }

    private void target(Request request) {
        Target target = request.target();
        members.put("page", target.subject() + "/" + target.schoolClass());
        members.put("level", HandWritten.level(target).name());
        members.put("grade", (long) Objects.requireNonNull(target.grade()).number());
        members.put("area", Objects.requireNonNull(target.subjectArea()).name());
        members.put("work", name(target.workKind()));
        members.put("finalKind", name(target.finalKind()));
        members.put("at", request.at().getEpochSecond());
        Instant lesson = target.lessonStart();
        members.put("lessonStart", lesson == null ? 0L : lesson.getEpochSecond());
        LocalDate end = target.periodEnd();
        members.put("day", (end == null ? Workload.ZONE.dayOf(Objects.requireNonNull(lesson)) : end).toEpochDay());
    }

    private void state(State state) {
        CorrectionState correction = Objects.requireNonNull(state.correction());
        members.put("yearFinalsSet", HandWritten.is(state.yearFinalsSet()));
        members.put("yearClosed", HandWritten.is(state.yearClosed()));
        members.put("directive", HandWritten.is(state.directive()));
        members.put("remark", HandWritten.is(state.remark()));
        members.put("applied", correction.exists());
        members.put("registered", HandWritten.is(correction.registered()));
        members.put("decision", name(correction.decision()));
        members.put("ground", name(correction.ground()));
        members.put("protocol", HandWritten.is(correction.protocol()));
    }

    private static String name(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }

    /** Returns the name of the action. */
    String action() {
        return (String) Objects.requireNonNull(members.get("action"));
    }

    /** Returns the facts by name: texts, longs, booleans and lists of texts. */
    Map<String, Object> asMap() {
        return members;
    }
}
