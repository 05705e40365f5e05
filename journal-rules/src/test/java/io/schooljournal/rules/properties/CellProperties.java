package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No way round: a sequence of allowed steps never does to a mark what the direct step is forbidden to do. */
class CellProperties {
    private static final int TRIES = 1_000;
    private static final int STEPS = 60;
    private static final Actor TEACHER = Actor.of(
            "t-1", RoleAssignment.subjectTeacher(RequestGenerator.SUBJECTS.get(0), RequestGenerator.CLASSES.get(0)));
    private static final Actor DIRECTOR = Actor.of("t-2", RoleAssignment.of(Role.DIRECTOR));
    private static final Actor DEPUTY = Actor.of(
            "t-3",
            RoleAssignment.builder()
                    .role(Role.DEPUTY_HEAD)
                    .addLevels(SchoolLevel.values())
                    .journalControl(true)
                    .build());
    private static final List<Actor> PEOPLE = List.of(
            TEACHER,
            TEACHER,
            DIRECTOR,
            DEPUTY,
            Actor.of("t-4", RoleAssignment.classTeacher(RequestGenerator.CLASSES.get(0))),
            Actor.of("t-5", RoleAssignment.of(Role.JOURNAL_ADMIN)),
            Actor.of(
                    "t-6",
                    RoleAssignment.builder()
                            .role(Role.PARENT)
                            .pupils(RequestGenerator.PUPILS)
                            .build()));

    @Provide
    Arbitrary<String> regulations() {
        return Arbitraries.of(OpenRegulation.ids());
    }

    @Property(tries = TRIES)
    void a_mark_changes_only_where_the_direct_step_is_allowed_or_a_correction_granted(
            @ForAll("regulations") String regulation, @ForAll long seed) {
        Dice dice = new Dice(seed);
        CellModel cell = cell(regulation, dice);
        for (int i = 0; i < STEPS; i++) {
            Actor actor = dice.of(PEOPLE);
            Integer before = cell.mark();
            CorrectionState correction = cell.correction();
            Request direct = cell.direct(actor);
            boolean entered = step(cell, actor, dice);
            if (!Objects.equals(before, cell.mark())) {
                assertTrue(
                        entered ? isGranted(correction) : isAllowed(regulation, direct),
                        () -> regulation + ": " + ContractJson.line(regulation, direct) + " after " + correction);
            }
        }
    }

    @Property(tries = TRIES)
    void a_teacher_alone_never_undoes_the_lock_of_the_year_final_mark(@ForAll long seed) {
        Dice dice = new Dice(seed);
        CellModel cell = cell("sosh21", dice);
        cell.put(TEACHER, 4);
        cell.setYearFinal(DIRECTOR, true);
        assertTrue(cell.isYearFinal());
        Integer locked = cell.mark();
        for (int i = 0; i < STEPS; i++) {
            step(cell, TEACHER, dice);
            assertEquals(locked, cell.mark());
            assertTrue(cell.isYearFinal());
        }
    }

    @Test
    void the_declared_procedure_does_change_a_closed_mark() {
        CellModel cell = new CellModel(Regulations.builtIn("sosh21"), WorkKind.CURRENT, 7);
        cell.put(TEACHER, 3);
        cell.pass(Duration.ofDays(30));
        cell.change(TEACHER, 4);
        assertEquals(3, cell.mark());
        cell.apply(TEACHER, application(CorrectionGround.RETAKE));
        cell.register();
        cell.decide(DIRECTOR, CorrectionDecision.GRANTED);
        cell.enterCorrection(DEPUTY, 4);
        assertEquals(4, cell.mark());
    }

    @Test
    void to_annul_a_mark_and_put_it_again_does_not_evade_the_window() {
        CellModel cell = new CellModel(Regulations.builtIn("sosh21"), WorkKind.CURRENT, 7);
        cell.put(TEACHER, 3);
        cell.change(TEACHER, null);
        assertEquals(null, cell.mark());
        cell.pass(Duration.ofDays(3));
        cell.put(TEACHER, 4);
        assertEquals(null, cell.mark());
    }

    @Test
    void in_the_model_marks_do_change_by_both_ways() {
        int directly = 0;
        int corrected = 0;
        for (long seed = 0; seed < 400; seed++) {
            Dice dice = new Dice(seed);
            CellModel cell = cell("sosh21", dice);
            for (int i = 0; i < STEPS; i++) {
                Integer before = cell.mark();
                boolean entered = step(cell, dice.of(PEOPLE), dice);
                boolean changed = !Objects.equals(before, cell.mark());
                directly += changed && !entered ? 1 : 0;
                corrected += changed && entered ? 1 : 0;
            }
        }
        assertTrue(directly > 20, "directly " + directly);
        assertTrue(corrected > 20, "corrected " + corrected);
    }

    /** Returns whether the step entered a correction. */
    private static boolean step(CellModel cell, Actor actor, Dice dice) {
        int corrections = cell.corrections();
        switch (dice.from(0, 15)) {
            case 0, 1 -> cell.put(actor, dice.from(2, 5));
            case 2 -> cell.change(actor, dice.from(2, 5));
            case 3 -> cell.change(actor, null);
            case 4 -> cell.setYearFinal(actor, dice.percent(50));
            case 5 -> cell.remark(dice.percent(30));
            case 6, 7 -> cell.pass(Duration.ofHours(dice.of(0, 1, 5, 20, 24, 48, 200)));
            case 8 -> cell.closeYear(dice.percent(10));
            default -> correct(cell, actor, dice);
        }
        return cell.corrections() > corrections;
    }

    /** A step of the declared procedure: mostly the next one, now and then any. */
    private static void correct(CellModel cell, Actor actor, Dice dice) {
        CorrectionState correction = cell.correction();
        boolean registered = Boolean.TRUE.equals(correction.registered());
        int next = !correction.exists() ? 0 : !registered ? 1 : isGranted(correction) ? 3 : 2;
        switch (dice.percent(80) ? next : dice.from(0, 3)) {
            case 0 -> cell.apply(actor, application(dice.of(CorrectionGround.values())));
            case 1 -> cell.register();
            case 2 -> cell.decide(actor, dice.of(CorrectionDecision.values()));
            default -> cell.enterCorrection(actor, dice.from(2, 5));
        }
    }

    private static CellModel cell(String regulation, Dice dice) {
        return new CellModel(Regulations.builtIn(regulation), dice.of(WorkKind.values()), dice.of(1, 2, 5, 7, 10, 11));
    }

    private static CorrectionState application(CorrectionGround ground) {
        return CorrectionState.builder()
                .ground(ground)
                .documents(1)
                .registered(false)
                .decision(CorrectionDecision.PENDING)
                .protocol(true)
                .build();
    }

    private static boolean isGranted(CorrectionState correction) {
        return Boolean.TRUE.equals(correction.registered()) && correction.decision() == CorrectionDecision.GRANTED;
    }

    /**
     * The direct step, read literally. A remark forbids to change a mark, not to fill a cell that was empty when it was made.
     */
    private static boolean isAllowed(String regulation, Request direct) {
        Answer answer = LiteralEvaluator.explain(regulation, direct);
        return Set.of(ReasonCode.MARK_CHANGE_FORBIDDEN).containsAll(answer.reasons());
    }
}
