package io.schooljournal.rules.audit;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What a fact could be that is not known: the values that tell regulations apart, the ordinary one first. */
final class Unknowns {
    private static final Duration LONG_AGO = Duration.ofDays(1_500);
    private static final List<Boolean> NO_OR_YES = List.of(false, true);

    private Unknowns() {}

    /** Every way in which the page of an entry could be completed. */
    static List<Target> completions(Target target) {
        List<Target> all = List.of(target);
        if (target.schoolClass() == null) {
            all = each(all, List.of(new ClassId("?")), Target.Builder::schoolClass);
        }
        if (target.subject() == null) {
            all = each(all, List.of(new SubjectId("?")), Target.Builder::subject);
        }
        if (target.subjectArea() == null) {
            all = each(all, List.of(SubjectArea.OTHER, SubjectArea.LITERATURE), Target.Builder::subjectArea);
        }
        if (target.activity() == null) {
            all = each(all, List.of(Activity.LESSONS), Target.Builder::activity);
        }
        return target.grade() == null ? each(all, grades(), Target.Builder::grade) : all;
    }

    private static <T> List<Target> each(List<Target> targets, List<T> values, BiConsumer<Target.Builder, T> set) {
        List<Target> all = new ArrayList<>();
        for (Target target : targets) {
            for (T value : values) {
                Target.Builder builder = Target.builder().from(target);
                set.accept(builder, value);
                all.add(builder.build());
            }
        }
        return all;
    }

    private static List<Grade> grades() {
        return IntStream.of(6, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12)
                .mapToObj(Grade::of)
                .toList();
    }

    /** The request with a fact filled in, once for each thing it could be; empty when nothing can be supposed of it. */
    static List<Request> fill(Request request, Fact fact) {
        return switch (fact) {
            case CLASS -> target(request, List.of(new ClassId("?")), Target.Builder::schoolClass);
            case GRADE -> target(request, grades(), Target.Builder::grade);
            case SUBJECT -> target(request, List.of(new SubjectId("?")), Target.Builder::subject);
            case SUBJECT_AREA ->
                target(
                        request,
                        List.of(
                                SubjectArea.OTHER,
                                SubjectArea.LITERATURE,
                                SubjectArea.RUSSIAN_LANGUAGE,
                                SubjectArea.FOREIGN_LANGUAGE),
                        Target.Builder::subjectArea);
            case ACTIVITY -> target(request, List.of(Activity.values()), Target.Builder::activity);
            case WORK_KIND -> target(request, List.of(WorkKind.values()), Target.Builder::workKind);
            case FINAL_KIND -> target(request, List.of(FinalKind.values()), Target.Builder::finalKind);
            case PUPIL -> target(request, List.of(new PupilId("?")), Target.Builder::pupil);
            case NEXT_LESSON_START -> target(request, nextStarts(request), Target.Builder::nextLessonStart);
            case JOURNAL_YEAR_FINALS_SET -> state(request, NO_OR_YES, State.Builder::journalYearFinalsSet);
            case LESSON_START -> target(request, starts(request.at()), Target.Builder::lessonStart);
            case PERIOD_END -> target(request, ends(request), Target.Builder::periodEnd);
            case YEAR_FINALS_SET -> state(request, NO_OR_YES, State.Builder::yearFinalsSet);
            case YEAR_CLOSED -> state(request, NO_OR_YES, State.Builder::yearClosed);
            case PUPIL_ENROLLED -> state(request, List.of(true, false), State.Builder::pupilEnrolled);
            case CONSENT_ON_FILE -> state(request, List.of(true, false), State.Builder::consentOnFile);
            case DIRECTIVE -> state(request, List.of(true, false), State.Builder::directive);
            case REMARK -> state(request, NO_OR_YES, State.Builder::remark);
            case CORRECTION ->
                state(
                        request,
                        List.of(CorrectionState.builder().build(), CorrectionState.none()),
                        State.Builder::correction);
            case CORRECTION_GROUND ->
                correction(request, List.of(CorrectionGround.values()), CorrectionState.Builder::ground);
            case CORRECTION_DOCUMENTS -> correction(request, List.of(1, 0), CorrectionState.Builder::documents);
            case CORRECTION_REGISTERED ->
                correction(request, List.of(true, false), CorrectionState.Builder::registered);
            case CORRECTION_DECISION ->
                correction(
                        request,
                        List.of(CorrectionDecision.GRANTED, CorrectionDecision.PENDING),
                        CorrectionState.Builder::decision);
            case CORRECTION_PROTOCOL -> correction(request, List.of(true, false), CorrectionState.Builder::protocol);
            default -> List.of();
        };
    }

    private static List<Instant> starts(Instant at) {
        return List.of(at, at.minus(LONG_AGO), at.plusSeconds(1));
    }

    /** A lesson held again that day, and one long after. */
    private static List<Instant> nextStarts(Request request) {
        Instant start = request.target().lessonStart();
        Instant soonest = start == null ? request.at() : start;
        return List.of(soonest, request.at().plus(LONG_AGO));
    }

    private static List<LocalDate> ends(Request request) {
        LocalDate day = request.zone().dayOf(request.at());
        return List.of(day, day.minusDays(LONG_AGO.toDays()));
    }

    private static <T> List<Request> target(Request request, List<T> values, BiConsumer<Target.Builder, T> set) {
        return each(List.of(request.target()), values, set).stream()
                .map(target -> Request.builder().from(request).target(target).build())
                .toList();
    }

    private static <T> List<Request> state(Request request, List<T> values, BiConsumer<State.Builder, T> set) {
        List<Request> all = new ArrayList<>();
        for (T value : values) {
            State.Builder state = State.builder().from(request.state());
            set.accept(state, value);
            all.add(Request.builder().from(request).state(state.build()).build());
        }
        return all;
    }

    private static <T> List<Request> correction(
            Request request, List<T> values, BiConsumer<CorrectionState.Builder, T> set) {
        CorrectionState known = request.state().correction();
        List<CorrectionState> all = new ArrayList<>();
        for (T value : values) {
            CorrectionState.Builder state = CorrectionState.builder();
            if (known != null) {
                state.from(known);
            }
            set.accept(state, value);
            all.add(state.build());
        }
        return state(request, all, State.Builder::correction);
    }
}
