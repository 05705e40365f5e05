package io.schooljournal.rules.literal;

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
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a missing fact could turn out to be: enough values that every rule could go either way. */
record Completions(Request request) {
    private static final Object NO_GROUND = "no ground";

    List<?> of(Fact fact) {
        return switch (fact) {
            case CLASS -> known(role -> role.classes().stream(), new ClassId("no role's class"));
            case SUBJECT -> known(role -> Stream.ofNullable(role.subject()), new SubjectId("no role's subject"));
            case PUPIL -> known(role -> role.pupils().stream(), new PupilId("no role's pupil"));
            case GRADE -> IntStream.of(1, 2, 3, 5, 10, 12).mapToObj(Grade::of).toList();
            case SUBJECT_AREA -> List.of(SubjectArea.values());
            case ACTIVITY -> List.of(Activity.values());
            case LESSON_START -> instants();
            case WORK_KIND -> List.of(WorkKind.values());
            case FINAL_KIND -> List.of(FinalKind.values());
            case PERIOD_END -> days();
            case CORRECTION ->
                List.of(CorrectionState.none(), CorrectionState.builder().build());
            case CORRECTION_GROUND -> grounds();
            case CORRECTION_DOCUMENTS -> List.of(0, 1, 2);
            case CORRECTION_DECISION -> List.of(CorrectionDecision.values());
            default -> List.of(false, true);
        };
    }

    /** One who applies may have no ground; what was granted had one. */
    private List<?> grounds() {
        return request.action() == Action.REQUEST_CORRECTION
                ? List.of(NO_GROUND, CorrectionGround.OTHER)
                : List.of(CorrectionGround.values());
    }

    private <T> List<T> known(Function<RoleAssignment, Stream<T>> scope, T alien) {
        Set<T> values = new LinkedHashSet<>();
        request.actor().roles().stream().flatMap(scope).forEach(values::add);
        values.add(alien);
        return new ArrayList<>(values);
    }

    /** Not started yet, just started, and so long ago that one window after another has closed. */
    private List<Instant> instants() {
        return Stream.of(-1, 0, 5, 10, 30)
                .map(days -> request.at().minus(Duration.ofDays(days)))
                .toList();
    }

    private List<LocalDate> days() {
        LocalDate about = request.at().atZone(ZoneOffset.UTC).toLocalDate();
        return Stream.of(-30, 0, 30).map(about::minusDays).toList();
    }

    /** The request as it would be with these facts known. */
    Facts with(Map<Fact, Object> found) {
        Request.Builder complete = Request.builder().from(request);
        var target = Target.builder().from(request.target());
        var state = State.builder().from(request.state());
        Object applied = found.get(Fact.CORRECTION);
        CorrectionState current = applied == null ? request.state().correction() : (CorrectionState) applied;
        var correction = CorrectionState.builder();
        if (current != null) {
            correction.from(current);
        }
        found.forEach((fact, value) -> {
            switch (fact) {
                case CLASS -> target.schoolClass((ClassId) value);
                case GRADE -> target.grade((Grade) value);
                case SUBJECT -> target.subject((SubjectId) value);
                case SUBJECT_AREA -> target.subjectArea((SubjectArea) value);
                case ACTIVITY -> target.activity((Activity) value);
                case PUPIL -> target.pupil((PupilId) value);
                case LESSON_START -> target.lessonStart((Instant) value);
                case WORK_KIND -> target.workKind((WorkKind) value);
                case FINAL_KIND -> target.finalKind((FinalKind) value);
                case PERIOD_END -> target.periodEnd((LocalDate) value);
                case YEAR_FINALS_SET -> state.yearFinalsSet((Boolean) value);
                case YEAR_CLOSED -> state.yearClosed((Boolean) value);
                case PUPIL_ENROLLED -> state.pupilEnrolled((Boolean) value);
                case CONSENT_ON_FILE -> state.consentOnFile((Boolean) value);
                case DIRECTIVE -> state.directive((Boolean) value);
                case REMARK -> state.remark((Boolean) value);
                case CORRECTION, CALENDAR, NEXT_LESSON_START, JOURNAL_YEAR_FINALS_SET -> {}
                case CORRECTION_GROUND -> correction.ground(value == NO_GROUND ? null : (CorrectionGround) value);
                case CORRECTION_DOCUMENTS -> correction.documents((Integer) value);
                case CORRECTION_REGISTERED -> correction.registered((Boolean) value);
                case CORRECTION_DECISION -> correction.decision((CorrectionDecision) value);
                case CORRECTION_PROTOCOL -> correction.protocol((Boolean) value);
            }
        });
        if (current != null) {
            state.correction(correction.build());
        }
        return new Facts(complete.target(target.build()).state(state.build()).build(), found.containsValue(NO_GROUND));
    }
}
