package io.schooljournal.rules.analysis;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.policy.JournalPolicy;
import java.util.List;
import java.util.function.UnaryOperator;

/** Requests that lack one fact: whether a rule asks for a fact shows where the fact is not known. */
final class Incomplete {
    private static final List<UnaryOperator<Request>> FORGETTING = List.of(
            target(b -> b.schoolClass(null)),
            target(b -> b.grade(null)),
            target(b -> b.subject(null)),
            target(b -> b.subjectArea(null)),
            target(b -> b.activity(null)),
            target(b -> b.pupil(null)),
            target(b -> b.lessonStart(null)),
            target(b -> b.nextLessonStart(null)),
            target(b -> b.receivedAt(null)),
            target(b -> b.workKind(null)),
            target(b -> b.finalKind(null)),
            target(b -> b.periodEnd(null)),
            state(b -> b.yearFinalsSet(null)),
            state(b -> b.journalYearFinalsSet(null)),
            state(b -> b.yearClosed(null)),
            state(b -> b.pupilEnrolled(null)),
            state(b -> b.consentOnFile(null)),
            state(b -> b.directive(null)),
            state(b -> b.remark(null)),
            state(b -> b.correction(null)),
            application(b -> b.ground(null)),
            application(b -> b.documents(null)),
            application(b -> b.registered(null)),
            application(b -> b.decision(null)),
            application(b -> b.protocol(null)),
            request -> Request.builder().from(request).calendar(null).build());

    private Incomplete() {}

    static boolean alike(Request complete, JournalPolicy one, JournalPolicy other) {
        for (UnaryOperator<Request> forgetting : FORGETTING) {
            Request request = forgetting.apply(complete);
            if (!Answers.alike(one.explain(request), other.explain(request))) {
                return false;
            }
        }
        return true;
    }

    private static UnaryOperator<Request> target(UnaryOperator<Target.Builder> forgetting) {
        return request -> Request.builder()
                .from(request)
                .target(forgetting
                        .apply(Target.builder().from(request.target()))
                        .build())
                .build();
    }

    private static UnaryOperator<Request> state(UnaryOperator<State.Builder> forgetting) {
        return request -> Request.builder()
                .from(request)
                .state(forgetting.apply(State.builder().from(request.state())).build())
                .build();
    }

    private static UnaryOperator<Request> application(UnaryOperator<CorrectionState.Builder> forgetting) {
        return request -> {
            CorrectionState application = request.state().correction();
            return application == null || !application.exists()
                    ? request
                    : Request.builder()
                            .from(request)
                            .state(State.builder()
                                    .from(request.state())
                                    .correction(forgetting
                                            .apply(CorrectionState.builder().from(application))
                                            .build())
                                    .build())
                            .build();
        };
    }
}
