package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The explanation as a programmer writes it by hand: every ground instead of the first, with what surrounds it. */
final class HandWrittenExplanation implements Explainer {
    private static final Decision ALLOWED = new Decision(Verdict.ALLOW, List.of(), List.of());
    private static final List<Remedy> CORRECTION = List.of(new Remedy(
            Procedure.CORRECTION,
            List.of(Role.SUBJECT_TEACHER, Role.DEPUTY_HEAD),
            List.of(Role.DIRECTOR),
            List.of(Role.DEPUTY_HEAD),
            List.of(
                    ClauseRef.parse("sosh21:R-4.2.1"),
                    ClauseRef.parse("sosh21:R-4.2.2"),
                    ClauseRef.parse("sosh21:R-4.2.4"))));
    private static final List<ClauseRef> MARK_DUE =
            List.of(ClauseRef.parse("sosh21:P-3.7.d"), ClauseRef.parse("sosh21:R-3.2.1"));
    private static final List<ClauseRef> PERIOD_DUE = List.of(ClauseRef.parse("sosh21:R-3.2.4.b"));
    private static final List<ClauseRef> YEAR_DUE = List.of(ClauseRef.parse("sosh21:P-5.5.k"));

    private final Request[] requests = Workload.requests();

    @Override
    public Explanation explain(int request) {
        return explain(requests[request]);
    }

    static Explanation explain(Request request) {
        return HandWritten.isCorrection(request)
                ? of(request, HandWritten.correctionGrounds(request))
                : of(request, grounds(request));
    }

    /** Puts what surrounds a decision around its grounds, the most basic first. */
    static Explanation of(Request request, List<Outcome> grounds) {
        Instant openUntil = HandWritten.isCorrection(request) ? null : HandWritten.closes(request);
        if (grounds.isEmpty()) {
            return new Explanation(ALLOWED, openUntil, advisories(request), List.of());
        }
        List<Reason> reasons = new ArrayList<>();
        for (Outcome ground : grounds) {
            reasons.add(ground.reason());
        }
        return new Explanation(
                new Decision(Verdict.DENY, reasons, List.of()), openUntil, List.of(), remedies(request, grounds));
    }

    private static List<Outcome> grounds(Request request) {
        List<Outcome> grounds = new ArrayList<>();
        Target target = request.target();
        Access access = Access.of(request);
        if (access.refusal() != null) {
            grounds.add(access.refusal());
        }
        if (HandWritten.isNoMarkGrade(target)) {
            grounds.add(Outcome.NO_MARK_GRADE);
        }
        if (HandWritten.isBeforeLesson(request)) {
            grounds.add(Outcome.LESSON_NOT_STARTED);
        }
        if (request.action() == Action.CHANGE_MARK
                && HandWritten.is(request.state().remark())) {
            grounds.add(Outcome.MARK_CHANGE_FORBIDDEN);
        }
        if (access.refusal() == null && HandWritten.isLocked(request, access)) {
            grounds.add(Outcome.YEAR_FINALS_SET);
        }
        if (HandWritten.is(request.state().yearClosed())) {
            grounds.add(Outcome.YEAR_CLOSED);
        }
        if (!request.at().isBefore(HandWritten.closes(request))) {
            grounds.add(HandWritten.window(target));
        }
        return grounds;
    }

    private static List<Remedy> remedies(Request request, List<Outcome> grounds) {
        boolean closed = false;
        for (Outcome ground : grounds) {
            switch (ground) {
                case MARK_CHANGE_FORBIDDEN,
                        WINDOW_CURRENT,
                        WINDOW_ESSAY,
                        WINDOW_FINAL,
                        WINDOW_MONITORING,
                        YEAR_FINALS_SET,
                        YEAR_CLOSED -> closed = true;
                case NO_MARK_GRADE, LESSON_NOT_STARTED -> {
                    return List.of();
                }
                default -> {}
            }
        }
        return closed && !HandWritten.isCorrection(request) ? CORRECTION : List.of();
    }

    private static List<Advisory> advisories(Request request) {
        Target target = request.target();
        LocalDate end = target.periodEnd();
        if (request.action() == Action.SET_FINAL_MARK && end != null) {
            return lateFinal(request, end);
        }
        Instant lesson = target.lessonStart();
        if (request.action() == Action.PUT_MARK && target.workKind() == WorkKind.CURRENT && lesson != null) {
            LocalDate day = HandWritten.day(lesson, request.zone().id());
            return late(AdvisoryCode.MARK_LATE, MARK_DUE, request, day);
        }
        return List.of();
    }

    private static List<Advisory> lateFinal(Request request, LocalDate end) {
        FinalKind kind = request.target().finalKind();
        if (kind == FinalKind.PERIOD) {
            return late(AdvisoryCode.FINAL_MARK_LATE, PERIOD_DUE, request, end.minusDays(2));
        }
        return kind == FinalKind.YEAR
                ? late(AdvisoryCode.FINAL_MARK_LATE, YEAR_DUE, request, end.plusDays(2))
                : List.of();
    }

    private static List<Advisory> late(AdvisoryCode code, List<ClauseRef> clauses, Request request, LocalDate lastDay) {
        Instant due = lastDay.plusDays(1).atStartOfDay(request.zone().id()).toInstant();
        return request.at().isBefore(due) ? List.of() : List.of(new Advisory(code, clauses, due));
    }
}
