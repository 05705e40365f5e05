package io.schooljournal.rules.properties;

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
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a journal, with all that decides about it: what stands there, the application to correct it, the year final
 * mark, remarks, the closing of the year, and the clock, which only goes forward.
 *
 * <p>The host that is modelled is a careless one: an annulled mark leaves an empty cell, and an empty cell is filled as if it
 * were new. The policy must be proof against that. Two things it cannot see and the host must keep: the kind of work of a
 * mark stays what it was, and a step that is refused changes nothing.
 */
final class CellModel {
    static final Instant TUE_2024_10_01_LESSON = Instant.parse("2024-10-01T06:00:00Z");
    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    private static final LocalDate END_OF_YEAR = LocalDate.of(2024, 10, 6);

    private final JournalPolicy policy;
    private final WorkKind kind;
    private final int grade;
    private Instant now = TUE_2024_10_01_LESSON;
    private @Nullable Integer mark;
    private boolean everMarked;
    private boolean yearFinal;
    private boolean yearClosed;
    private boolean remark;
    private CorrectionState correction = CorrectionState.none();
    private int corrections;

    CellModel(JournalPolicy policy, WorkKind kind, int grade) {
        this.policy = policy;
        this.kind = kind;
        this.grade = grade;
    }

    @Nullable
    Integer mark() {
        return mark;
    }

    boolean isYearFinal() {
        return yearFinal;
    }

    CorrectionState correction() {
        return correction;
    }

    /** Returns how many corrections were entered. */
    int corrections() {
        return corrections;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A closed year stays closed. */
    void closeYear(boolean closes) {
        yearClosed |= closes;
    }

    void remark(boolean stands) {
        remark = stands;
    }

    /** Fills the cell if it is empty. */
    void put(Actor actor, int value) {
        if (mark == null && allows(actor, Action.PUT_MARK)) {
            mark = value;
            everMarked = true;
        }
    }

    /** Changes what stands there; null annuls it. */
    void change(Actor actor, @Nullable Integer value) {
        if (mark != null && allows(actor, Action.CHANGE_MARK)) {
            mark = value;
        }
    }

    /** Sets or annuls the year final mark. */
    void setYearFinal(Actor actor, boolean set) {
        if (allows(actor, Action.SET_FINAL_MARK)) {
            yearFinal = set;
        }
    }

    void apply(Actor actor, CorrectionState application) {
        CorrectionState before = correction;
        correction = application;
        if (!allows(actor, Action.REQUEST_CORRECTION)) {
            correction = before;
        }
    }

    void register() {
        correction = with(correction).registered(true).build();
    }

    void decide(Actor actor, CorrectionDecision decision) {
        if (correction.exists() && allows(actor, Action.DECIDE_CORRECTION)) {
            correction = with(correction).decision(decision).build();
        }
    }

    void enterCorrection(Actor actor, int value) {
        if (allows(actor, Action.APPLY_CORRECTION)) {
            mark = value;
            everMarked = true;
            correction = CorrectionState.none();
            corrections++;
        }
    }

    private boolean allows(Actor actor, Action action) {
        return policy.decide(asked(actor, action)).allowed();
    }

    /** The direct action: to put the first mark, or to change what was ever there. */
    Request direct(Actor actor) {
        return asked(actor, everMarked ? Action.CHANGE_MARK : Action.PUT_MARK);
    }

    private Request asked(Actor actor, Action action) {
        boolean isFinal = action == Action.SET_FINAL_MARK;
        return Request.builder()
                .at(now)
                .zone(MOSCOW)
                .actor(actor)
                .action(action)
                .target(Target.builder()
                        .schoolClass(RequestGenerator.CLASSES.get(0))
                        .grade(Grade.of(grade))
                        .subject(RequestGenerator.SUBJECTS.get(0))
                        .subjectArea(SubjectArea.LITERATURE)
                        .activity(Activity.LESSONS)
                        .pupil(RequestGenerator.PUPILS.get(0))
                        .lessonStart(TUE_2024_10_01_LESSON)
                        .workKind(isFinal ? null : kind)
                        .finalKind(isFinal ? FinalKind.YEAR : null)
                        .periodEnd(END_OF_YEAR)
                        .build())
                .state(State.builder()
                        .from(State.ordinary())
                        .yearFinalsSet(yearFinal)
                        .yearClosed(yearClosed)
                        .remark(remark)
                        .directive(false)
                        .correction(correction)
                        .build())
                .build();
    }

    private static CorrectionState.Builder with(CorrectionState correction) {
        CorrectionState.Builder builder = CorrectionState.builder();
        return correction.exists()
                ? builder.from(correction)
                : builder.ground(CorrectionGround.OTHER).documents(0);
    }
}
