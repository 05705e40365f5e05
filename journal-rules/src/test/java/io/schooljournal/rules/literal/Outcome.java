package io.schooljournal.rules.literal;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a request in which every fact that is asked for is known.
 *
 * @param reasons every reason that denies, the most basic first
 * @param openUntil the first instant at which a window refuses; null when none applies
 * @param windowClauses the clauses of that window
 */
record Outcome(Set<ReasonCode> reasons, @Nullable Instant openUntil, List<String> windowClauses) {
    /** Entries that somebody makes about a lesson or a pupil; after the year is closed only a correction remains. */
    private static final Set<Action> ENTRIES = EnumSet.of(
            Action.RECORD_LESSON,
            Action.RECORD_ATTENDANCE,
            Action.SET_ABSENCE_REASON,
            Action.ASSIGN_HOMEWORK,
            Action.PUT_MARK,
            Action.CHANGE_MARK,
            Action.SET_FINAL_MARK);

    private static final Set<FinalKind> AFTER_YEAR_FINALS =
            EnumSet.of(FinalKind.EXAM, FinalKind.STATE_EXAM, FinalKind.RESULT);

    /** Reads the request from the first rule to the last; throws {@link FactNeeded} at the first unknown fact. */
    static Outcome of(School school, Facts facts) {
        Set<ReasonCode> reasons = new TreeSet<>();
        Access access = Access.judge(school, facts);
        reasons.addAll(access.refusals());
        addIf(isMarkInGradeWithoutMarks(school, facts), ReasonCode.NO_MARK_GRADE, reasons);
        addIf(isBeforeLesson(facts), ReasonCode.LESSON_NOT_STARTED, reasons);
        addIf(isMarkChangedForRemark(school, facts), ReasonCode.MARK_CHANGE_FORBIDDEN, reasons);
        addIf(isLocked(school, facts, access), ReasonCode.YEAR_FINALS_SET, reasons);
        addIf(ENTRIES.contains(action(facts)) && facts.yearClosed(), ReasonCode.YEAR_CLOSED, reasons);
        Windows window = Windows.of(school, facts);
        addIf(window != null && window.isClosedAt(facts.request().at()), ReasonCode.EDIT_WINDOW_CLOSED, reasons);
        reasons.addAll(correction(facts));
        return new Outcome(
                Collections.unmodifiableSet(reasons),
                window == null ? null : window.closesAt(),
                window == null ? List.of() : window.clauses());
    }

    boolean allows() {
        return reasons.isEmpty();
    }

    /** Two outcomes are alike when both refuse, or both allow until the same instant. */
    boolean isLike(Outcome other) {
        return allows() == other.allows() && (!allows() || Objects.equals(openUntil, other.openUntil));
    }

    private static void addIf(boolean denies, ReasonCode code, Set<ReasonCode> reasons) {
        if (denies) {
            reasons.add(code);
        }
    }

    private static Action action(Facts facts) {
        return facts.request().action();
    }

    private static boolean isMark(Facts facts) {
        return switch (action(facts)) {
            case PUT_MARK, CHANGE_MARK, SET_FINAL_MARK -> true;
            case APPLY_CORRECTION ->
                facts.request().target().workKind() != null
                        || facts.request().target().finalKind() != null;
            default -> false;
        };
    }

    private static boolean isMarkInGradeWithoutMarks(School school, Facts facts) {
        return school.hasGradesWithoutMarks() && isMark(facts) && school.setsNoMarksIn(facts.grade());
    }

    /** No entry can describe what has not happened; homework may be assigned ahead. */
    private static boolean isBeforeLesson(Facts facts) {
        return switch (action(facts)) {
            case RECORD_LESSON, RECORD_ATTENDANCE, PUT_MARK, CHANGE_MARK ->
                facts.request().at().isBefore(facts.lessonStart());
            case APPLY_CORRECTION -> {
                Instant lesson = facts.request().target().lessonStart();
                yield lesson != null && facts.request().at().isBefore(lesson);
            }
            default -> false;
        };
    }

    /** sosh21 .g: a controller's remark is never put right by changing a mark. */
    private static boolean isMarkChangedForRemark(School school, Facts facts) {
        return school == School.SOSH21 && action(facts) == Action.CHANGE_MARK && facts.remark();
    }

    /** sosh21 P-3.7.b: the lock is the teacher's only, and not for what comes after the year final marks. */
    private static boolean isLocked(School school, Facts facts, Access access) {
        return school == School.SOSH21
                && ENTRIES.contains(action(facts))
                && access.asTeacherOnly()
                && facts.yearFinalsSet()
                && !(action(facts) == Action.SET_FINAL_MARK && AFTER_YEAR_FINALS.contains(facts.finalKind()));
    }

    private static Set<ReasonCode> correction(Facts facts) {
        boolean requests = action(facts) == Action.REQUEST_CORRECTION;
        boolean applies = action(facts) == Action.APPLY_CORRECTION;
        if (!requests && !applies) {
            return Set.of();
        }
        if (!facts.isThereAnApplication()) {
            return Set.of(ReasonCode.CORRECTION_MISSING);
        }
        return requests ? request(facts) : application(facts);
    }

    /** a ground and at least one document. */
    private static Set<ReasonCode> request(Facts facts) {
        Set<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        addIf(!facts.namesGround(), ReasonCode.CORRECTION_GROUND_NOT_ACCEPTED, reasons);
        addIf(facts.documents() < 1, ReasonCode.CORRECTION_DOCUMENTS_MISSING, reasons);
        return reasons;
    }

    /** granted, R-4.2.3 registered, R-4.2.4 a protocol when a mark is entered after an absence or a retake. */
    private static Set<ReasonCode> application(Facts facts) {
        Set<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        addIf(!facts.registered(), ReasonCode.CORRECTION_NOT_REGISTERED, reasons);
        addIf(facts.decision() != CorrectionDecision.GRANTED, ReasonCode.CORRECTION_NOT_GRANTED, reasons);
        addIf(
                isMark(facts) && facts.ground() != CorrectionGround.OTHER && !facts.protocol(),
                ReasonCode.CORRECTION_PROTOCOL_MISSING,
                reasons);
        return reasons;
    }
}
