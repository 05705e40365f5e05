package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.school.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything one edition says of one action; reading it allocates nothing.
 *
 * @param action the action
 * @param access who may take it
 * @param checks what binds whoever takes it
 * @param windows how long it may be taken
 * @param needs what it needs of an application for a correction
 * @param deadlines after what it is late
 * @param outcomes its answers
 */
record ActionTable(
        Action action,
        AccessTable access,
        Checks checks,
        Windows windows,
        List<CorrectionNeed> needs,
        Deadlines deadlines,
        Outcomes outcomes) {

    /**
     * The checks that bind whoever acts; a reason of 0 means that there is no such check.
     *
     * @param noMarkGrades the grades without marks, one bit each
     * @param noMark the reason given in those grades
     * @param noMarkFinals the kinds of final marks that are not set in each grade, by its number
     * @param notStarted the reason given before the lesson starts
     * @param remarkOnly the reason given when a mark is changed to put a remark right
     * @param changeForbidden the reason given whenever a mark is changed
     * @param yearClosed the reason given once the year is closed
     * @param noApplication the reason given when there is no application for a correction
     */
    record Checks(
            int noMarkGrades,
            long noMark,
            List<Set<FinalKind>> noMarkFinals,
            long notStarted,
            long remarkOnly,
            long changeForbidden,
            long yearClosed,
            long noApplication) {}

    Outcomes.Outcome outcome(Request request) {
        long result = check(request);
        return outcomes.of(result < 0 ? refusedInEveryGrade(request, result) : result);
    }

    /** A grade that is not known may put an entry outside a level or outside a window: it is refused all the same. */
    private long refusedInEveryGrade(Request request, long unknown) {
        if ((-unknown & Facts.bit(Fact.GRADE)) == 0) {
            return unknown;
        }
        long reasons = 0;
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            Target target = Target.builder()
                    .from(request.target())
                    .grade(Grade.of(grade))
                    .build();
            long result = check(Request.builder().from(request).target(target).build());
            if (result <= 0) {
                return unknown;
            }
            reasons |= result;
        }
        return reasons;
    }

    private long check(Request request) {
        Target target = request.target();
        State state = request.state();
        long result = Result.both(access.check(request), checks.changeForbidden);
        if (checks.noMark != 0) {
            result = Result.both(result, noMarkGrade(target));
        }
        if (checks.notStarted != 0) {
            result = Result.both(result, notStarted(request.at(), target));
        }
        if (checks.remarkOnly != 0) {
            result = Result.both(result, Result.refusedIf(state.remark(), Fact.REMARK, checks.remarkOnly));
        }
        if (checks.yearClosed != 0) {
            result = Result.both(result, Result.refusedIf(state.yearClosed(), Fact.YEAR_CLOSED, checks.yearClosed));
        }
        if (!windows.isEmpty()) {
            result = Result.both(result, windows.check(request, Kinds.of(action, target)));
        }
        if (!needs.isEmpty()) {
            result = Result.both(result, application(state, target));
        }
        return result;
    }

    Explanation explain(Request request) {
        Outcomes.Outcome outcome = outcome(request);
        Verdict verdict = outcome.decision.verdict();
        if (verdict == Verdict.UNDECIDED) {
            return outcome.bare;
        }
        int kind = Kinds.of(action, request.target());
        Instant openUntil = windows.isEmpty() ? null : windows.closesAt(request, kind);
        List<Advisory> advisories = verdict == Verdict.ALLOW ? deadlines.missed(request, kind) : List.of();
        return openUntil == null && advisories.isEmpty()
                ? outcome.bare
                : new Explanation(outcome.decision, openUntil, advisories, outcome.remedies);
    }

    /**
     * Returns until when and since when the request is allowed and in time, as long as nothing but its instant changes; null
     * when it is not, or when that cannot be told.
     *
     * @param daily whether more than the action's own terms may change from one local day to the next
     */
    @Nullable
    Window allowedThroughout(Request request, boolean daily) {
        if (check(request) != Result.HOLDS) {
            return null;
        }
        int kind = Kinds.of(action, request.target());
        Instant start = request.target().lessonStart();
        Instant from = checks.notStarted == 0 || start == null ? Instant.MIN : start;
        Instant until = earliest(windows.openUntil(request, kind), deadlines.lateFrom(request, kind));
        if (daily || access.dependsOnDay(request)) {
            SchoolZone zone = request.zone();
            long day = zone.epochDayOf(request.at().getEpochSecond());
            Instant dawn = Instant.ofEpochSecond(zone.startOfEpochDay(day));
            from = dawn.isAfter(from) ? dawn : from;
            until = earliest(until, Instant.ofEpochSecond(zone.startOfEpochDay(day + 1)));
        }
        return request.at().isBefore(from) || !request.at().isBefore(until) ? null : new Window(from, until);
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A corrected entry says by its kind whether it is a mark; the other actions are about marks or are not. */
    private long noMarkGrade(Target target) {
        if (action == Action.APPLY_CORRECTION && target.workKind() == null && target.finalKind() == null) {
            return Result.HOLDS;
        }
        Grade grade = target.grade();
        if (grade == null) {
            return Result.unknown(Fact.GRADE);
        }
        return (checks.noMarkGrades & 1 << grade.number()) == 0 ? Result.HOLDS : noMark(grade, target);
    }

    /** Of the final marks those may be set all the same that the regulation does not name. */
    private long noMark(Grade grade, Target target) {
        Set<FinalKind> finals = checks.noMarkFinals.get(grade.number());
        FinalKind kind = target.finalKind();
        boolean isFinal = Kinds.isFinal(action) || (action == Action.APPLY_CORRECTION && kind != null);
        if (!isFinal || finals.size() == FinalKind.values().length) {
            return checks.noMark;
        }
        return kind == null ? Result.unknown(Fact.FINAL_KIND) : finals.contains(kind) ? checks.noMark : Result.HOLDS;
    }

    /** The target of a correction may be an entry without a lesson; every other entry must say when its lesson starts. */
    private long notStarted(Instant at, Target target) {
        Instant start = target.lessonStart();
        if (start == null) {
            return action == Action.APPLY_CORRECTION ? Result.HOLDS : Result.unknown(Fact.LESSON_START);
        }
        return at.isBefore(start) ? checks.notStarted : Result.HOLDS;
    }

    private long application(State state, Target target) {
        CorrectionState application = state.correction();
        if (application == null) {
            return Result.unknown(Fact.CORRECTION);
        }
        if (!application.exists()) {
            return checks.noApplication;
        }
        long result = Result.HOLDS;
        for (int i = 0; i < needs.size(); i++) {
            result = Result.both(result, needs.get(i).check(application, target));
        }
        return result;
    }
}
