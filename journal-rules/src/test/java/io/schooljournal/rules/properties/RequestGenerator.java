package io.schooljournal.rules.properties;

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
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Requests without end from one seed, drawn to where decisions turn. */
public final class RequestGenerator {
    static final List<ClassId> CLASSES = List.of(new ClassId("7A"), new ClassId("8B"), new ClassId("10C"));
    static final List<SubjectId> SUBJECTS = List.of(new SubjectId("algebra"), new SubjectId("literature"));
    static final List<SubgroupId> SUBGROUPS = List.of(new SubgroupId("g1"), new SubgroupId("g2"));
    static final List<PupilId> PUPILS = List.of(new PupilId("p-3"), new PupilId("p-4"));
    private static final PersonId ACTOR = new PersonId("t-17");
    private static final PersonId COLLEAGUE = new PersonId("t-18");

    /** Actions on which more turns than who acts. */
    private static final List<Action> BUSY = List.of(
            Action.READ_DIARY,
            Action.RECORD_LESSON,
            Action.RECORD_ATTENDANCE,
            Action.SET_ABSENCE_REASON,
            Action.ASSIGN_HOMEWORK,
            Action.PUT_MARK,
            Action.CHANGE_MARK,
            Action.SET_FINAL_MARK,
            Action.REQUEST_CORRECTION,
            Action.APPLY_CORRECTION,
            Action.APPLY_CORRECTION);

    private final Dice dice;
    private int chanceOfFact = 100;

    /** Starts the sequence of this seed. */
    public RequestGenerator(long seed) {
        this.dice = new Dice(seed);
    }

    /** Requests for properties, each from a seed of its own. */
    public static Arbitrary<Request> requests() {
        return requests(request -> true);
    }

    /** Requests of one sort: of each seed the first that is. */
    public static Arbitrary<Request> requests(Predicate<Request> sort) {
        return Arbitraries.longs()
                .map(seed -> Stream.generate(new RequestGenerator(seed)::next)
                        .filter(sort)
                        .findFirst()
                        .orElseThrow());
    }

    /** Returns the next request. */
    public Request next() {
        chanceOfFact = dice.of(100, 100, 97, 90, 82);
        Moments moments = Moments.draw(dice);
        return Request.builder()
                .at(moments.at())
                .zone(moments.zone())
                .actor(new Actor(ACTOR, roles(moments)))
                .action(dice.percent(50) ? dice.of(BUSY) : dice.of(Action.values()))
                .target(target(moments))
                .state(state())
                .build();
    }

    private List<RoleAssignment> roles(Moments moments) {
        RoleGenerator one = new RoleGenerator(dice, moments);
        List<RoleAssignment> roles = new ArrayList<>();
        for (int left = dice.of(0, 1, 1, 1, 1, 2, 2, 3, 5); left > 0; left--) {
            roles.add(one.next());
        }
        return roles;
    }

    private Target target(Moments moments) {
        return Target.builder()
                .schoolClass(dice.maybe(chanceOfFact, () -> CLASSES.get(dice.of(0, 0, 0, 0, 1, 2))))
                .grade(dice.maybe(chanceOfFact, () -> Grade.of(dice.of(1, 2, 3, 4, 5, 7, 7, 9, 10, 10, 11, 11, 12))))
                .subject(dice.maybe(chanceOfFact, () -> SUBJECTS.get(dice.of(0, 0, 0, 1))))
                .subjectArea(dice.maybe(chanceOfFact, () -> dice.of(SubjectArea.values())))
                .activity(dice.maybe(chanceOfFact, () -> dice.of(Activity.values())))
                .subgroup(dice.maybe(40, () -> dice.of(SUBGROUPS)))
                .pupil(dice.maybe(chanceOfFact, () -> dice.of(PUPILS)))
                .lessonStart(dice.maybe(chanceOfFact, moments::lessonStart))
                .substitute(dice.maybe(25, () -> dice.of(ACTOR, COLLEAGUE)))
                .classesEnd(dice.maybe(60, moments::classesEnd))
                .workKind(dice.maybe(chanceOfFact - 8, () -> dice.of(WorkKind.values())))
                .finalKind(dice.maybe(chanceOfFact - 15, () -> dice.of(FinalKind.values())))
                .periodEnd(dice.maybe(chanceOfFact, moments::periodEnd))
                .nextLessonStart(dice.maybe(50, moments::nextLessonStart))
                .receivedAt(dice.maybe(50, moments::receivedAt))
                .build();
    }

    private State state() {
        return State.builder()
                .yearFinalsSet(dice.maybe(chanceOfFact, () -> dice.percent(25)))
                .yearClosed(dice.maybe(chanceOfFact, () -> dice.percent(10)))
                .pupilEnrolled(dice.maybe(chanceOfFact, () -> dice.percent(85)))
                .consentOnFile(dice.maybe(chanceOfFact, () -> dice.percent(85)))
                .directive(dice.maybe(chanceOfFact, () -> dice.percent(50)))
                .remark(dice.maybe(chanceOfFact, () -> dice.percent(20)))
                .correction(dice.maybe(chanceOfFact, this::correction))
                .journalYearFinalsSet(dice.maybe(chanceOfFact, () -> dice.percent(20)))
                .build();
    }

    private CorrectionState correction() {
        if (dice.percent(20)) {
            return CorrectionState.none();
        }
        return CorrectionState.builder()
                .ground(dice.maybe(chanceOfFact, () -> dice.of(CorrectionGround.values())))
                .documents(dice.maybe(chanceOfFact, () -> dice.of(0, 1, 1, 2)))
                .registered(dice.maybe(chanceOfFact, () -> dice.percent(80)))
                .decision(dice.maybe(
                        chanceOfFact,
                        () -> dice.percent(60) ? CorrectionDecision.GRANTED : dice.of(CorrectionDecision.values())))
                .protocol(dice.maybe(chanceOfFact, () -> dice.percent(50)))
                .build();
    }
}
