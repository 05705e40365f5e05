package io.schooljournal.rules.properties;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts that a request lacks are told from another one, or, where that lacks them too, made up. */
final class MissingFacts {
    /** A kind of work or of final mark that is absent says that the entry is no mark of that sort: nothing to tell. */
    private static final Collection<Fact> TELLABLE = EnumSet.complementOf(EnumSet.of(
            Fact.WORK_KIND, Fact.FINAL_KIND, Fact.CALENDAR, Fact.NEXT_LESSON_START, Fact.JOURNAL_YEAR_FINALS_SET));

    private MissingFacts() {}

    static boolean isAbsent(Fact fact, Request request) {
        Target target = request.target();
        State state = request.state();
        CorrectionState correction = state.correction();
        return switch (fact) {
            case CLASS -> target.schoolClass() == null;
            case GRADE -> target.grade() == null;
            case SUBJECT -> target.subject() == null;
            case SUBJECT_AREA -> target.subjectArea() == null;
            case ACTIVITY -> target.activity() == null;
            case PUPIL -> target.pupil() == null;
            case LESSON_START -> target.lessonStart() == null;
            case WORK_KIND -> target.workKind() == null;
            case FINAL_KIND -> target.finalKind() == null;
            case PERIOD_END -> target.periodEnd() == null;
            case YEAR_FINALS_SET -> state.yearFinalsSet() == null;
            case YEAR_CLOSED -> state.yearClosed() == null;
            case PUPIL_ENROLLED -> state.pupilEnrolled() == null;
            case CONSENT_ON_FILE -> state.consentOnFile() == null;
            case DIRECTIVE -> state.directive() == null;
            case REMARK -> state.remark() == null;
            case CORRECTION -> correction == null;
            case CORRECTION_GROUND -> correction != null && correction.ground() == null;
            case CORRECTION_DOCUMENTS -> correction != null && correction.documents() == null;
            case CORRECTION_REGISTERED -> correction != null && correction.registered() == null;
            case CORRECTION_DECISION -> correction != null && correction.decision() == null;
            case CORRECTION_PROTOCOL -> correction != null && correction.protocol() == null;
            case NEXT_LESSON_START -> target.nextLessonStart() == null;
            case JOURNAL_YEAR_FINALS_SET -> state.journalYearFinalsSet() == null;
            case CALENDAR -> request.calendar() == null;
        };
    }

    static Request tellAll(Request request, Request source) {
        List<Fact> absent = TELLABLE.stream()
                .filter(fact -> isAbsent(fact, request) && !saysSomething(fact, request))
                .toList();
        return tell(absent, request, source);
    }

    /** A corrected entry without the start of a lesson is one that has no lesson. */
    private static boolean saysSomething(Fact fact, Request request) {
        return fact == Fact.LESSON_START && request.action() == Action.APPLY_CORRECTION;
    }

    static Request tell(Collection<Fact> facts, Request request, Request source) {
        Target.Builder target = Target.builder().from(request.target());
        State.Builder state = State.builder().from(request.state());
        CorrectionState known = request.state().correction();
        CorrectionState.Builder correction = CorrectionState.builder();
        if (known != null) {
            correction.from(known);
        }
        Target other = source.target();
        State otherState = source.state();
        for (Fact fact : facts) {
            switch (fact) {
                case CLASS -> target.schoolClass(or(other.schoolClass(), RequestGenerator.CLASSES.get(0)));
                case GRADE -> target.grade(or(other.grade(), Grade.of(7)));
                case SUBJECT -> target.subject(or(other.subject(), RequestGenerator.SUBJECTS.get(0)));
                case SUBJECT_AREA -> target.subjectArea(or(other.subjectArea(), SubjectArea.OTHER));
                case ACTIVITY -> target.activity(or(other.activity(), Activity.LESSONS));
                case PUPIL -> target.pupil(or(other.pupil(), RequestGenerator.PUPILS.get(0)));
                case LESSON_START -> target.lessonStart(or(other.lessonStart(), request.at()));
                case WORK_KIND -> target.workKind(or(other.workKind(), WorkKind.CURRENT));
                case FINAL_KIND -> target.finalKind(or(other.finalKind(), FinalKind.PERIOD));
                case PERIOD_END ->
                    target.periodEnd(or(other.periodEnd(), request.zone().dayOf(request.at())));
                case YEAR_FINALS_SET -> state.yearFinalsSet(or(otherState.yearFinalsSet(), false));
                case YEAR_CLOSED -> state.yearClosed(or(otherState.yearClosed(), false));
                case PUPIL_ENROLLED -> state.pupilEnrolled(or(otherState.pupilEnrolled(), true));
                case CONSENT_ON_FILE -> state.consentOnFile(or(otherState.consentOnFile(), true));
                case DIRECTIVE -> state.directive(or(otherState.directive(), true));
                case REMARK -> state.remark(or(otherState.remark(), false));
                case CORRECTION -> correction.from(FULL);
                case CORRECTION_GROUND -> correction.ground(CorrectionGround.ABSENCE);
                case CORRECTION_DOCUMENTS -> correction.documents(1);
                case CORRECTION_REGISTERED -> correction.registered(true);
                case CORRECTION_DECISION -> correction.decision(CorrectionDecision.GRANTED);
                case CORRECTION_PROTOCOL -> correction.protocol(true);
                case CALENDAR, NEXT_LESSON_START, JOURNAL_YEAR_FINALS_SET ->
                    throw new IllegalArgumentException("no reading that is chosen asks for `" + fact + "`");
            }
        }
        if (known != null || facts.contains(Fact.CORRECTION)) {
            state.correction(correction.build());
        }
        return Request.builder()
                .from(request)
                .target(target.build())
                .state(state.build())
                .build();
    }

    private static final CorrectionState FULL = CorrectionState.builder()
            .ground(CorrectionGround.RETAKE)
            .documents(1)
            .registered(true)
            .decision(CorrectionDecision.GRANTED)
            .protocol(true)
            .build();

    private static <T> T or(@Nullable T told, T madeUp) {
        return Objects.requireNonNullElse(told, madeUp);
    }
}
