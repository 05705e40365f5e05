package io.schooljournal.examples.server;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.policy.JournalPolicy;
import java.util.List;
import java.util.function.Predicate;

/** An order as it is sent, and what the regulation is asked about it. */
record WritingDoor(String method, String path, String seen, String body, Question question) {
    /** A version that no entry of the walk ever has, so that nothing is changed by who may change it. */
    static final String NEVER_SEEN = "99";

    static final String NEW = "*";
    static final String UNSEEN = "";

    /**
     * What the regulation is asked.
     *
     * @param anyOf the actions any of which suffices
     * @param strict whether the order is refused unless it is allowed; otherwise, as of what is not there the regulation may
     *     be undecided, it is refused only when it is denied, and else is answered 404 or 422
     * @param capacity the roles that count
     * @param directive whether the order itself is the directive
     */
    record Question(
            List<Action> anyOf,
            Target target,
            CorrectionState correction,
            boolean strict,
            Predicate<Role> capacity,
            boolean directive) {
        static Question of(Action action, Target target, boolean strict) {
            return new Question(List.of(action), target, CorrectionState.none(), strict, role -> true, false);
        }

        Question or(Action other) {
            return new Question(List.of(anyOf.get(0), other), target, correction, strict, capacity, directive);
        }

        Question about(CorrectionState application) {
            return new Question(anyOf, target, application, strict, capacity, directive);
        }

        Question as(Predicate<Role> roles) {
            return new Question(anyOf, target, correction, strict, roles, directive);
        }

        Question byDirective() {
            return new Question(anyOf, target, correction, strict, capacity, true);
        }

        boolean refused(JournalPolicy policy, Actor walker) {
            Actor asking = new Actor(
                    walker.id(),
                    walker.roles().stream()
                            .filter(role -> capacity.test(role.role()))
                            .toList());
            return anyOf.stream()
                    .map(action -> policy.decide(request(action, asking)).verdict())
                    .allMatch(verdict -> strict ? verdict != Verdict.ALLOW : verdict == Verdict.DENY);
        }

        private Request request(Action action, Actor asking) {
            PupilId pupil = target.pupil();
            boolean known = target.grade() != null;
            return Request.builder()
                    .at(WalkedSchool.NOW)
                    .zone(SchoolZone.of("Europe/Moscow"))
                    .actor(asking)
                    .action(action)
                    .target(target)
                    .state(State.builder()
                            .remark(false)
                            .yearClosed(known ? false : null)
                            .yearFinalsSet(known ? false : null)
                            .journalYearFinalsSet(known ? false : null)
                            .pupilEnrolled(pupil == null ? null : WalkedPlace.isListed(target.schoolClass(), pupil))
                            .consentOnFile(pupil == null ? null : !pupil.equals(WalkedPlace.NO_PUPIL))
                            .directive(directive)
                            .correction(correction)
                            .build())
                    .build();
        }
    }
}
