package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The task as a programmer writes it who has this one regulation: {@code switch} and {@code java.time}, the first ground
 * found is the answer.
 */
final class HandWritten implements Engine {
    private final Request[] requests = Workload.requests();

    @Override
    public Object decide(int request) {
        return decide(requests[request]);
    }

    @Override
    public Outcome outcome(Object answer) {
        return (Outcome) answer;
    }

    /** Decides one request. */
    static Outcome decide(Request request) {
        return switch (request.action()) {
            case PUT_MARK, CHANGE_MARK, SET_FINAL_MARK -> entry(request);
            case APPLY_CORRECTION -> correction(request);
            default -> throw new IllegalArgumentException("action `" + request.action() + "` is not in the task");
        };
    }

    private static Outcome entry(Request request) {
        Target target = request.target();
        Access access = Access.of(request);
        if (access.refusal() != null) {
            return access.refusal();
        }
        if (isNoMarkGrade(target)) {
            return Outcome.NO_MARK_GRADE;
        }
        if (isBeforeLesson(request)) {
            return Outcome.LESSON_NOT_STARTED;
        }
        if (request.action() == Action.CHANGE_MARK && is(request.state().remark())) {
            return Outcome.MARK_CHANGE_FORBIDDEN;
        }
        if (isLocked(request, access)) {
            return Outcome.YEAR_FINALS_SET;
        }
        if (is(request.state().yearClosed())) {
            return Outcome.YEAR_CLOSED;
        }
        return request.at().isBefore(closes(request)) ? Outcome.ALLOWED : window(target);
    }

    static boolean isCorrection(Request request) {
        return request.action() == Action.APPLY_CORRECTION;
    }

    private static Outcome correction(Request request) {
        Outcome access = applier(request);
        if (access != Outcome.ALLOWED) {
            return access;
        }
        return isNoMarkGrade(request.target())
                ? Outcome.NO_MARK_GRADE
                : procedure(request.state().correction());
    }

    private static Outcome applier(Request request) {
        LocalDate today = day(request.at(), request.zone().id());
        boolean valid = false;
        boolean controls = false;
        for (RoleAssignment role : request.actor().roles()) {
            if (role.isValidOn(today.toEpochDay())) {
                valid = true;
                controls |= role.journalControl();
            }
        }
        if (!valid) {
            return Outcome.NO_VALID_APPLIER;
        }
        return controls ? Outcome.ALLOWED : Outcome.APPLIER_NOT_PERMITTED;
    }

    private static Outcome procedure(@Nullable CorrectionState correction) {
        if (correction == null || !correction.exists()) {
            return Outcome.CORRECTION_MISSING;
        }
        if (!is(correction.registered())) {
            return Outcome.CORRECTION_NOT_REGISTERED;
        }
        if (correction.decision() != CorrectionDecision.GRANTED) {
            return Outcome.CORRECTION_NOT_GRANTED;
        }
        return lacksProtocol(correction) ? Outcome.CORRECTION_PROTOCOL_MISSING : Outcome.ALLOWED;
    }

    private static boolean lacksProtocol(CorrectionState correction) {
        return correction.ground() != CorrectionGround.OTHER && !is(correction.protocol());
    }

    /** Returns every ground on which a correction is not applied. */
    static List<Outcome> correctionGrounds(Request request) {
        List<Outcome> grounds = new ArrayList<>();
        Outcome access = applier(request);
        if (access != Outcome.ALLOWED) {
            grounds.add(access);
        }
        if (isNoMarkGrade(request.target())) {
            grounds.add(Outcome.NO_MARK_GRADE);
        }
        CorrectionState correction = request.state().correction();
        if (correction == null || !correction.exists()) {
            grounds.add(Outcome.CORRECTION_MISSING);
            return grounds;
        }
        if (!is(correction.registered())) {
            grounds.add(Outcome.CORRECTION_NOT_REGISTERED);
        }
        if (correction.decision() != CorrectionDecision.GRANTED) {
            grounds.add(Outcome.CORRECTION_NOT_GRANTED);
        }
        if (lacksProtocol(correction)) {
            grounds.add(Outcome.CORRECTION_PROTOCOL_MISSING);
        }
        return grounds;
    }

    static boolean isLocked(Request request, Access access) {
        return is(request.state().yearFinalsSet()) && access.onlyAsTeacher() && !comesAfterYearFinals(request);
    }

    static boolean isBeforeLesson(Request request) {
        Instant lessonStart = request.target().lessonStart();
        return lessonStart != null && request.at().isBefore(lessonStart);
    }

    static boolean isNoMarkGrade(Target target) {
        return grade(target) == 1;
    }

    /** Returns the first instant at which the window is closed. */
    static Instant closes(Request request) {
        ZoneId zone = request.zone().id();
        Target target = request.target();
        LocalDate from = target.periodEnd() != null
                ? target.periodEnd()
                : day(Objects.requireNonNull(target.lessonStart()), zone);
        return from.plusDays(days(target) + 1).atStartOfDay(zone).toInstant();
    }

    static int days(Target target) {
        WorkKind kind = target.workKind();
        if (kind == null) {
            return 7;
        }
        return switch (kind) {
            case CURRENT, WRITTEN -> 2;
            case MONITORING -> 7;
            case ESSAY -> isLongEssay(target) ? 14 : 2;
        };
    }

    /** Returns the ground that refuses after the window. */
    static Outcome window(Target target) {
        WorkKind kind = target.workKind();
        if (kind == null) {
            return Outcome.WINDOW_FINAL;
        }
        return switch (kind) {
            case CURRENT, WRITTEN -> Outcome.WINDOW_CURRENT;
            case MONITORING -> Outcome.WINDOW_MONITORING;
            case ESSAY -> isLongEssay(target) ? Outcome.WINDOW_ESSAY : Outcome.WINDOW_CURRENT;
        };
    }

    private static boolean isLongEssay(Target target) {
        SubjectArea area = target.subjectArea();
        return (area == SubjectArea.RUSSIAN_LANGUAGE || area == SubjectArea.LITERATURE) && grade(target) >= 10;
    }

    static boolean comesAfterYearFinals(Request request) {
        FinalKind kind = request.target().finalKind();
        return request.action() == Action.SET_FINAL_MARK
                && (kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM || kind == FinalKind.RESULT);
    }

    static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    static SchoolLevel level(Target target) {
        int grade = grade(target);
        return grade <= 4 ? SchoolLevel.PRIMARY : grade <= 9 ? SchoolLevel.BASIC : SchoolLevel.SECONDARY;
    }

    private static int grade(Target target) {
        Grade grade = Objects.requireNonNull(target.grade());
        return grade.number();
    }

    static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
