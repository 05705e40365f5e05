package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What Janino and SpEL see of a request: the host's methods, called from the text of the rules.
 *
 * <p>Made for each decision, inside the timing; both engines turn calls of it into bytecode.
 */
public final class Question {
    private final Request request;
    private final Target target;
    private final State state;
    private final long today;
    private boolean hasRole;
    private boolean teacher;
    private boolean deputy;
    private boolean administers;
    private boolean teaches;
    private boolean heads;
    private boolean controls;

    Question(Request request) {
        this.request = request;
        target = request.target();
        state = request.state();
        today = HandWritten.day(request.at(), request.zone().id()).toEpochDay();
        for (RoleAssignment role : request.actor().roles()) {
            if (role.isValidOn(today)) {
                take(role);
            }
        }
    }

    private void take(RoleAssignment role) {
        hasRole = true;
        controls |= role.journalControl();
        switch (role.role()) {
            case SUBJECT_TEACHER -> {
                teacher = true;
                teaches |= Access.teaches(role, target);
            }
            case DEPUTY_HEAD -> {
                deputy = true;
                heads |= role.levels().contains(HandWritten.level(target));
            }
            case DIRECTOR -> heads = true;
            case JOURNAL_ADMIN -> administers = true;
            default -> {}
        }
    }

    private boolean isTo(Action action) {
        return request.action() == action;
    }

    /** Tells whether any role is valid. */
    public boolean hasRole() {
        return hasRole;
    }

    /** Tells whether the actor is a subject teacher, here or elsewhere. */
    public boolean teacher() {
        return teacher;
    }

    /** Tells whether the actor is a deputy head, here or elsewhere. */
    public boolean deputy() {
        return deputy;
    }

    /** Tells whether the actor administers the journal. */
    public boolean administers() {
        return administers;
    }

    /** Tells whether the actor teaches this page. */
    public boolean teaches() {
        return teaches;
    }

    /** Tells whether the actor heads this class. */
    public boolean heads() {
        return heads;
    }

    /** Tells whether the actor answers for journal control. */
    public boolean controls() {
        return controls;
    }

    /** Tells whether a correction is applied. */
    public boolean applies() {
        return isTo(Action.APPLY_CORRECTION);
    }

    /** Tells whether a mark is changed. */
    public boolean changes() {
        return isTo(Action.CHANGE_MARK);
    }

    /** Tells whether a final mark is set. */
    public boolean setsFinal() {
        return isTo(Action.SET_FINAL_MARK);
    }

    /** Tells whether the final mark comes after those of the year. */
    public boolean afterYear() {
        FinalKind kind = target.finalKind();
        return kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM || kind == FinalKind.RESULT;
    }

    /** Returns the number of the grade. */
    public int grade() {
        return Objects.requireNonNull(target.grade()).number();
    }

    /** Tells whether the action comes before the lesson. */
    public boolean beforeLesson() {
        Instant lesson = target.lessonStart();
        return lesson != null && request.at().isBefore(lesson);
    }

    /** Tells whether a remark is put right. */
    public boolean remark() {
        return HandWritten.is(state.remark());
    }

    /** Tells whether a deputy head directed it. */
    public boolean directive() {
        return HandWritten.is(state.directive());
    }

    /** Tells whether the year final mark is set. */
    public boolean yearFinalsSet() {
        return HandWritten.is(state.yearFinalsSet());
    }

    /** Tells whether the year is closed. */
    public boolean yearClosed() {
        return HandWritten.is(state.yearClosed());
    }

    /** Tells whether the mark is of a control work of the monitoring. */
    public boolean monitoring() {
        return target.workKind() == WorkKind.MONITORING;
    }

    /** Tells whether the mark is of an essay. */
    public boolean essay() {
        return target.workKind() == WorkKind.ESSAY;
    }

    /** Tells whether the subject is Russian or literature. */
    public boolean letters() {
        return target.subjectArea() == SubjectArea.RUSSIAN_LANGUAGE || target.subjectArea() == SubjectArea.LITERATURE;
    }

    /** Returns the local days since the lesson or the end of the period. */
    public int days() {
        LocalDate from = setsFinal()
                ? Objects.requireNonNull(target.periodEnd())
                : HandWritten.day(
                        Objects.requireNonNull(target.lessonStart()),
                        request.zone().id());
        return Math.toIntExact(today - from.toEpochDay());
    }

    private CorrectionState correction() {
        return Objects.requireNonNull(state.correction());
    }

    /** Tells whether there is an application. */
    public boolean applied() {
        return correction().exists();
    }

    /** Tells whether it is registered. */
    public boolean registered() {
        return HandWritten.is(correction().registered());
    }

    /** Tells whether it is granted. */
    public boolean granted() {
        return correction().decision() == CorrectionDecision.GRANTED;
    }

    /** Tells whether its ground asks for a protocol. */
    public boolean needsProtocol() {
        return correction().ground() != CorrectionGround.OTHER;
    }

    /** Tells whether there is a protocol. */
    public boolean protocol() {
        return HandWritten.is(correction().protocol());
    }
}
