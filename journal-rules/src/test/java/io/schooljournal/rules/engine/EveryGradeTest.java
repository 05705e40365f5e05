package io.schooljournal.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.Regulations;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grade that is not known leaves open why something is refused, but not that it is. */
class EveryGradeTest {
    private static final Instant TUE_2024_10_01 = Instant.parse("2024-10-01T06:00:00Z");
    private static final Instant SUN_2024_10_06 = Instant.parse("2024-10-06T06:00:00Z");

    @Test
    void what_is_refused_in_every_grade_for_one_reason_or_another_is_refused() {
        Decision decision = Regulations.builtIn("sosh21").decide(essay(SUN_2024_10_06, SchoolLevel.PRIMARY));
        assertEquals(
                List.of(ReasonCode.OUT_OF_SCOPE, ReasonCode.EDIT_WINDOW_CLOSED),
                decision.reasons().stream().map(Reason::code).toList());
    }

    @Test
    void what_some_grade_would_allow_stays_open() {
        Decision decision = Regulations.builtIn("sosh21").decide(essay(SUN_2024_10_06, SchoolLevel.SECONDARY));
        assertEquals(List.of(Fact.GRADE), decision.missing());
    }

    private static Request essay(Instant at, SchoolLevel level) {
        return Request.builder()
                .at(at)
                .zone(SchoolZone.of("Europe/Moscow"))
                .actor(Actor.of(
                        "d-1",
                        RoleAssignment.builder()
                                .role(Role.DEPUTY_HEAD)
                                .addLevels(level)
                                .build()))
                .action(Action.PUT_MARK)
                .target(Target.builder()
                        .subjectArea(SubjectArea.LITERATURE)
                        .workKind(WorkKind.ESSAY)
                        .lessonStart(TUE_2024_10_01)
                        .build())
                .state(State.ordinary())
                .build();
    }

    @Test
    void what_the_last_grade_alone_would_allow_stays_open(@TempDir Path folder) {
        JournalPolicy policy = SchoolFile.withRules(
                folder, "none: {kind: no-marks, grades: 1-11, actions: [PUT_MARK], clauses: [A]}\n");
        Request.Builder unknownGrade = Question.director(Action.PUT_MARK)
                .target(Question.target().grade(null).build());
        assertEquals("UNDECIDED /target/grade", Question.answer(policy, unknownGrade));
    }
}
