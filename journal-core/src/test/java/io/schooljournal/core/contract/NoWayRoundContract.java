package io.schooljournal.core.contract;

import static io.schooljournal.core.contract.Given.FIVE;
import static io.schooljournal.core.contract.Given.FOUR;
import static io.schooljournal.core.contract.Given.LESSON_START;
import static io.schooljournal.core.contract.Given.TWO;
import static io.schooljournal.core.mark.WorkKind.CURRENT;
import static io.schooljournal.core.mark.WorkKind.ESSAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That no sequence of allowed steps reaches what the direct step forbids, over every storage. */
public abstract class NoWayRoundContract extends PortContract {
    private static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    private static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    private static final Instant FRI = Given.FRI_2024_10_04_MIDNIGHT;
    /** Ordinary marks can no longer be put, essays can. */
    private static final Instant WHEN_ESSAYS_ARE_OPEN = TUE.plus(Duration.ofDays(9));

    /** Essays are closed to changes too. */
    private static final Instant TWO_WEEKS_LATER = TUE.plus(Duration.ofDays(14));

    private static final PersonId STRANGER = new PersonId("посторонний");

    /** One step of a walk. */
    record Step(Deed deed, int who, int hours, int place, MarkValue value, WorkKind kind) {}

    /** What can be done in a step. */
    enum Deed {
        PUT,
        CHANGE,
        WITHDRAW,
        EXCHANGE,
        BATCH,
        MOVE,
        CANCEL,
        RESTORE,
        RECORD,
        UNRECORD,
        RECORD_ANEW,
        APPOINT,
        APPOINT_ONESELF,
        DIRECT
    }

    /** Any dozen of steps by anybody, with up to a day between each; marks are written most, by teachers most. */
    @Provide
    Arbitrary<List<Step>> walks() {
        Arbitrary<Deed> ofMarks =
                Arbitraries.of(Deed.PUT, Deed.PUT, Deed.WITHDRAW, Deed.WITHDRAW, Deed.CHANGE, Deed.BATCH);
        Arbitrary<Integer> teachers = Arbitraries.integers().between(0, 1);
        return Combinators.combine(
                        Arbitraries.oneOf(ofMarks, ofMarks, Arbitraries.of(Deed.class)),
                        Arbitraries.oneOf(
                                teachers, teachers, Arbitraries.integers().between(0, 4)),
                        Arbitraries.integers().between(0, 30).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(TWO, FOUR, FIVE),
                        Arbitraries.of(CURRENT, ESSAY))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** Windows of a few days. */
    @Provide
    Arbitrary<LiteralPolicy> windows() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 5).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(days, days, days).as(LiteralPolicy::new);
    }

    @Property(tries = 300)
    void no_sequence_of_allowed_steps_leaves_a_mark_that_was_written_when_that_was_forbidden(
            @ForAll("walks") List<Step> steps, @ForAll("windows") LiteralPolicy policy) {
        Given school = new Given();
        school.open(unitOfWork());
        walk(school, steps, policy);

        assertEquals(List.of(), breaches(school, policy));
    }

    @Test
    void the_rule_notices_what_a_gate_with_longer_windows_lets_through() {
        given.open(unitOfWork());
        walk(given, List.of(new Step(Deed.PUT, 0, 120, 1, TWO, CURRENT)), new LiteralPolicy(30, 30));

        assertEquals(1, breaches(given, LiteralPolicy.twoDays()).size());
        assertEquals(List.of(), breaches(given, new LiteralPolicy(30, 30)));
    }

    private List<String> breaches(Given school, LiteralPolicy policy) {
        return new LiteralRule(school, policy)
                .breachesIn(unitOfWork().read(open -> open.journals().entries(school.journal(), 0, 1000)));
    }

    private void walk(Given school, List<Step> steps, LiteralPolicy policy) {
        LessonWalk walk = new LessonWalk(school, unitOfWork(), policy);
        Actor stranger = school.known(new Actor(STRANGER, List.of()));
        List<Actor> people =
                List.of(school.teacher(), school.colleague(), school.deputy(), school.administrator(), stranger);
        Instant at = LESSON_START.minus(Duration.ofHours(12));
        for (Step step : steps) {
            at = at.plus(Duration.ofHours(step.hours()));
            take(walk, step, people.get(step.who()), at);
        }
    }

    private static void take(LessonWalk walk, Step step, Actor who, Instant at) {
        Instant otherStart = LESSON_START.plus(Duration.ofMinutes(step.hours() * 10L));
        switch (step.deed()) {
            case PUT -> walk.put(who, at, walk.freePlace(), step.value(), step.kind());
            case CHANGE -> walk.revise(who, at, step.place(), step.value());
            case WITHDRAW -> walk.revise(who, at, step.place(), null);
            case EXCHANGE -> walk.exchange(who, at, step.place(), step.value(), step.kind());
            case BATCH -> walk.batch(who, at, step.value());
            case MOVE -> walk.schedule(who, at, otherStart);
            case CANCEL -> walk.cancel(who, at);
            case RESTORE -> walk.schedule(who, at, LESSON_START);
            case RECORD -> walk.record(who, at);
            case UNRECORD -> walk.unrecord(who, at);
            case RECORD_ANEW -> walk.recordAnew(who, at, otherStart);
            case APPOINT -> walk.appoint(who, at, STRANGER);
            case APPOINT_ONESELF -> walk.appoint(who, at, who.id());
            case DIRECT -> walk.direct(who, at, step.place(), at.plus(Duration.ofDays(step.place())));
        }
    }

    /** Attempts after a two was put on Tuesday, where marks are put for seven days and changed for two, essays longer. */
    @TestFactory
    Stream<DynamicTest> an_attempt_to_get_round_the_window_does_not_succeed() {
        return Stream.of(
                attempt("to change the mark late", (walk, in) -> walk.revise(in.teacher(), FRI, 1, FIVE)),
                attempt("to withdraw it late", (walk, in) -> walk.revise(in.teacher(), FRI, 1, null)),
                attempt("to change it late in a batch", (walk, in) -> walk.batch(in.teacher(), FRI, FIVE)),
                attempt("to put it anew once it is withdrawn", (walk, in) -> {
                    withdrawn(walk, in);
                    return walk.put(in.teacher(), FRI, 1, FIVE, CURRENT);
                }),
                attempt("to change it late once it is withdrawn", (walk, in) -> {
                    withdrawn(walk, in);
                    return walk.revise(in.teacher(), FRI, 1, FIVE);
                }),
                attempt("to put another beside it once it is withdrawn", (walk, in) -> {
                    withdrawn(walk, in);
                    return walk.put(in.teacher(), FRI, 2, FIVE, CURRENT);
                }),
                attempt("to put an essay's beside it once it is withdrawn", (walk, in) -> {
                    withdrawn(walk, in);
                    return walk.put(in.teacher(), FRI, 2, FIVE, ESSAY);
                }),
                attempt(
                        "to exchange it in one batch",
                        (walk, in) -> walk.exchange(in.teacher(), FRI, 1, FIVE, CURRENT)
                                .get(0)),
                attempt(
                        "to move the lesson",
                        (walk, in) -> walk.schedule(in.administrator(), WED, LESSON_START.plusSeconds(3600))),
                attempt("to move the lesson to another day", (walk, in) -> walk.schedule(in.administrator(), WED, WED)),
                attempt("to cancel the lesson", (walk, in) -> walk.cancel(in.administrator(), WED)),
                attempt("to cancel the lesson once its mark is withdrawn", (walk, in) -> {
                    withdrawn(walk, in);
                    return walk.cancel(in.administrator(), WED);
                }),
                attempt("to record the lesson as a later one", (walk, in) -> walk.recordAnew(in.teacher(), WED, WED)),
                attempt(
                        "to become the substitute",
                        (walk, in) -> walk.appoint(
                                in.administrator(), WED, in.administrator().id())),
                attempt("to change it late as a substitute", (walk, in) -> {
                    Actor stranger = in.known(new Actor(STRANGER, List.of()));
                    assertInstanceOf(Outcome.Done.class, walk.appoint(in.administrator(), WED, stranger.id()));
                    return walk.revise(stranger, FRI, 1, FIVE);
                }),
                attempt(
                        "to change it without a directive",
                        (walk, in) -> walk.revise(in.administrator(), WED, 1, FIVE)),
                attempt("to change it late by a directive", (walk, in) -> {
                    assertInstanceOf(Outcome.Done.class, walk.direct(in.deputy(), WED, 1, TWO_WEEKS_LATER));
                    return walk.revise(in.administrator(), FRI, 1, FIVE);
                }),
                attempt("to direct late", (walk, in) -> walk.direct(in.deputy(), FRI, 1, TWO_WEEKS_LATER)),
                attempt("to direct as a teacher", (walk, in) -> walk.direct(in.teacher(), WED, 1, TWO_WEEKS_LATER)),
                attempt("to put another mark by the directive about the first", (walk, in) -> {
                    assertInstanceOf(Outcome.Done.class, walk.direct(in.deputy(), WED, 1, TWO_WEEKS_LATER));
                    return walk.put(in.administrator(), WED, 2, FIVE, CURRENT);
                }),
                attempt("to call a late mark an essay's at a lesson recorded as ordinary", (walk, in) -> {
                    assertInstanceOf(Outcome.Done.class, walk.record(in.teacher(), WED));
                    return walk.put(in.teacher(), WHEN_ESSAYS_ARE_OPEN, 2, FIVE, ESSAY);
                }),
                attempt("to record the lesson as an essay first", (walk, in) -> {
                    assertInstanceOf(Outcome.Done.class, walk.record(in.teacher(), WED));
                    walk.record(in.teacher(), WHEN_ESSAYS_ARE_OPEN, ESSAY);
                    return walk.put(in.teacher(), WHEN_ESSAYS_ARE_OPEN, 2, FIVE, ESSAY);
                }),
                attempt("to receive an examination's result once more", (walk, in) -> {
                    examined(walk, in, TWO);
                    return walk.exam(in.teacher(), FRI, "э", FIVE, LocalDate.of(2024, 10, 3));
                }),
                attempt("to receive it once more when it was withdrawn", (walk, in) -> {
                    examined(walk, in, TWO);
                    examined(walk, in, null);
                    return walk.exam(in.teacher(), FRI, "э", FIVE, LocalDate.of(2024, 10, 3));
                }),
                attempt("to receive it under another name when it was withdrawn", (walk, in) -> {
                    examined(walk, in, TWO);
                    examined(walk, in, null);
                    return walk.exam(in.teacher(), FRI, "другой", FIVE, LocalDate.of(2024, 10, 3));
                }),
                attempt(
                        "to receive a result tomorrow",
                        (walk, in) -> walk.exam(in.teacher(), WED, "э", FIVE, LocalDate.of(2024, 10, 3))));
    }

    private static void withdrawn(LessonWalk walk, Given in) {
        assertInstanceOf(Outcome.Done.class, walk.revise(in.teacher(), WED, 1, null));
    }

    private static void examined(LessonWalk walk, Given in, @Nullable MarkValue value) {
        assertInstanceOf(Outcome.Done.class, walk.exam(in.teacher(), TUE, "э", value, LocalDate.of(2024, 10, 1)));
    }

    @Test
    void an_essay_is_put_when_an_ordinary_mark_no_longer_is_unless_the_lesson_was_recorded_as_something_else() {
        LiteralPolicy policy = new LiteralPolicy(7, 2, 7);
        Given unrecorded = new Given();
        unrecorded.open(unitOfWork());
        Given recorded = new Given();
        recorded.open(unitOfWork());
        LessonWalk walk = new LessonWalk(recorded, unitOfWork(), policy);
        assertInstanceOf(Outcome.Done.class, walk.record(recorded.teacher(), TUE));
        assertInstanceOf(Outcome.Done.class, walk.record(recorded.teacher(), WED, ESSAY));

        assertInstanceOf(Outcome.Done.class, walk.put(recorded.teacher(), WHEN_ESSAYS_ARE_OPEN, 1, FIVE, ESSAY));
        assertInstanceOf(
                Outcome.Done.class,
                new LessonWalk(unrecorded, unitOfWork(), policy)
                        .put(unrecorded.teacher(), WHEN_ESSAYS_ARE_OPEN, 1, FIVE, ESSAY));
    }

    /** What somebody tries in a school. */
    private interface Attempt {
        Outcome of(LessonWalk walk, Given in);
    }

    private DynamicTest attempt(String name, Attempt attempt) {
        return dynamicTest(name, () -> {
            Given school = new Given();
            school.open(unitOfWork());
            LessonWalk walk = new LessonWalk(school, unitOfWork(), new LiteralPolicy(7, 2, 7));
            assertInstanceOf(Outcome.Done.class, walk.put(school.teacher(), TUE, 1, TWO, CURRENT));

            assertFalse(attempt.of(walk, school) instanceof Outcome.Done, "done");
        });
    }
}
