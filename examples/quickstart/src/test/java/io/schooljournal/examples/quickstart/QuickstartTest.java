package io.schooljournal.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.wire.Wording;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The region between the tags is what the README shows. */
class QuickstartTest {
    @Test
    void a_teacher_learns_why_a_mark_can_no_longer_be_changed_and_what_to_do_next() {
        // tag::quickstart[]
        ClassId class7A = new ClassId("7A");
        SubjectId algebra = new SubjectId("algebra");
        JournalPolicy policy = Regulations.builtIn("sosh21");
        Request request = Request.builder()
                .at(Instant.parse("2024-10-04T06:00:00Z"))
                .zone(SchoolZone.of("Europe/Moscow"))
                .actor(Actor.of("t-17", RoleAssignment.subjectTeacher(algebra, class7A)))
                .action(Action.CHANGE_MARK)
                .target(Target.builder()
                        .schoolClass(class7A)
                        .subject(algebra)
                        .workKind(WorkKind.CURRENT)
                        .lessonStart(Instant.parse("2024-10-01T06:00:00Z"))
                        .build())
                .state(State.ordinary())
                .build();
        Explanation answer = policy.explain(request);

        assertEquals(Verdict.DENY, answer.verdict());
        assertEquals(
                "[sosh21:P-5.5.e, sosh21:R-4.1.a]",
                answer.reasons().get(0).clauses().toString());
        assertEquals(Instant.parse("2024-10-03T21:00:00Z"), answer.openUntil());
        assertEquals("[DIRECTOR]", answer.remedies().get(0).decidedBy().toString());
        // end::quickstart[]

        assertEquals(
                "the time for entering and changing ended on 4 October 2024, 00:00",
                Wording.in(Language.EN).reason(answer.reasons().get(0), request, answer));
        assertFalse(policy.decide(request).allowed());
    }
}
