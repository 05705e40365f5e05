package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The task as somebody writes it who must be quick in one school: days by division with Moscow's offset, which has not
 * changed since 2014, tables by ordinals, and no object on the way.
 */
@SuppressWarnings("EnumOrdinal") // tables by ordinals are what it is about
final class HandTuned implements Engine {
    private static final int MOSCOW = 3 * 3600;
    private static final long DAY = 86_400;
    private static final int FINAL = 4;
    private static final int LONG_ESSAY = 5;
    /** By kind of work; then final marks, then long essays. */
    private static final int[] DAYS = {2, 2, 7, 2, 7, 14};

    private static final Outcome[] CLOSED = {
        Outcome.WINDOW_CURRENT,
        Outcome.WINDOW_CURRENT,
        Outcome.WINDOW_MONITORING,
        Outcome.WINDOW_CURRENT,
        Outcome.WINDOW_FINAL,
        Outcome.WINDOW_ESSAY
    };

    private final Request[] requests = Workload.requests();

    @Override
    public Object decide(int request) {
        return decide(requests[request]);
    }

    @Override
    public Outcome outcome(Object answer) {
        return (Outcome) answer;
    }

    static Outcome decide(Request request) {
        long today = day(request.at());
        return request.action() == Action.APPLY_CORRECTION ? correction(request, today) : entry(request, today);
    }

    private static Outcome entry(Request request, long today) {
        Target target = request.target();
        int grade = Objects.requireNonNull(target.grade()).number();
        int given = 0;
        boolean teaches = false;
        boolean heads = false;
        List<RoleAssignment> roles = request.actor().roles();
        for (int i = 0; i < roles.size(); i++) {
            RoleAssignment role = roles.get(i);
            if (role.isValidOn(today)) {
                given |= bit(role.role());
                teaches |= role.role() == Role.SUBJECT_TEACHER && teaches(role, target);
                heads |= role.role() == Role.DEPUTY_HEAD && role.levels().contains(level(grade));
            }
        }
        heads |= (given & bit(Role.DIRECTOR)) != 0
                || ((given & bit(Role.JOURNAL_ADMIN)) != 0 && is(request.state().directive()));
        if (!teaches && !heads) {
            return refusal(given);
        }
        return barred(request, target, grade, heads, today);
    }

    private static Outcome refusal(int given) {
        if ((given & bit(Role.JOURNAL_ADMIN)) != 0) {
            return Outcome.DIRECTIVE_MISSING;
        }
        if ((given & (bit(Role.SUBJECT_TEACHER) | bit(Role.DEPUTY_HEAD))) != 0) {
            return (given & bit(Role.SUBJECT_TEACHER)) != 0 ? Outcome.OTHER_PAGE : Outcome.OTHER_LEVEL;
        }
        return given == 0 ? Outcome.NO_VALID_ROLE : Outcome.ROLE_NOT_PERMITTED;
    }

    private static Outcome barred(Request request, Target target, int grade, boolean heads, long today) {
        if (grade == 1) {
            return Outcome.NO_MARK_GRADE;
        }
        Instant lesson = target.lessonStart();
        if (lesson != null && request.at().compareTo(lesson) < 0) {
            return Outcome.LESSON_NOT_STARTED;
        }
        if (request.action() == Action.CHANGE_MARK && is(request.state().remark())) {
            return Outcome.MARK_CHANGE_FORBIDDEN;
        }
        if (!heads && is(request.state().yearFinalsSet()) && !HandWritten.comesAfterYearFinals(request)) {
            return Outcome.YEAR_FINALS_SET;
        }
        if (is(request.state().yearClosed())) {
            return Outcome.YEAR_CLOSED;
        }
        int kind = kind(target, grade);
        LocalDate end = target.periodEnd();
        long from = lesson != null ? day(lesson) : Objects.requireNonNull(end).toEpochDay();
        return today <= from + DAYS[kind] ? Outcome.ALLOWED : CLOSED[kind];
    }

    private static int kind(Target target, int grade) {
        if (target.workKind() == null) {
            return FINAL;
        }
        int kind = target.workKind().ordinal();
        SubjectArea area = target.subjectArea();
        boolean longEssay =
                kind == 3 && grade >= 10 && (area == SubjectArea.RUSSIAN_LANGUAGE || area == SubjectArea.LITERATURE);
        return longEssay ? LONG_ESSAY : kind;
    }

    private static Outcome correction(Request request, long today) {
        boolean valid = false;
        boolean controls = false;
        List<RoleAssignment> roles = request.actor().roles();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).isValidOn(today)) {
                valid = true;
                controls |= roles.get(i).journalControl();
            }
        }
        if (!controls) {
            return valid ? Outcome.APPLIER_NOT_PERMITTED : Outcome.NO_VALID_APPLIER;
        }
        if (Objects.requireNonNull(request.target().grade()).number() == 1) {
            return Outcome.NO_MARK_GRADE;
        }
        CorrectionState correction = Objects.requireNonNull(request.state().correction());
        if (!correction.exists()) {
            return Outcome.CORRECTION_MISSING;
        }
        if (!is(correction.registered())) {
            return Outcome.CORRECTION_NOT_REGISTERED;
        }
        if (correction.decision() != CorrectionDecision.GRANTED) {
            return Outcome.CORRECTION_NOT_GRANTED;
        }
        return is(correction.protocol()) || correction.ground() == CorrectionGround.OTHER
                ? Outcome.ALLOWED
                : Outcome.CORRECTION_PROTOCOL_MISSING;
    }

    private static boolean teaches(RoleAssignment role, Target target) {
        return role.subject() != null
                && role.subject().equals(target.subject())
                && role.classes().contains(target.schoolClass());
    }

    private static SchoolLevel level(int grade) {
        return grade <= 4 ? SchoolLevel.PRIMARY : grade <= 9 ? SchoolLevel.BASIC : SchoolLevel.SECONDARY;
    }

    private static long day(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond() + MOSCOW, DAY);
    }

    private static int bit(Role role) {
        return 1 << role.ordinal();
    }

    private static boolean is(@Nullable Boolean fact) {
        return fact != null && fact;
    }
}
