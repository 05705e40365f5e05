package io.schooljournal.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.Lesson;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GateTest {
    private final Given given = new Given();
    private final List<Request> asked = new ArrayList<>();
    private final Gate gate = new Gate(new Listening(LiteralPolicy.twoDays(), asked));

    /** Keeps what a policy is asked. */
    private record Listening(JournalPolicy policy, List<Request> asked) implements JournalPolicy {
        @Override
        public Regulation regulation() {
            return policy.regulation();
        }

        @Override
        public Obligations obligations(LocalDate day) {
            return policy.obligations(day);
        }

        @Override
        public Decision decide(Request request) {
            return explain(request).decision();
        }

        @Override
        public Explanation explain(Request request) {
            asked.add(request);
            return policy.explain(request);
        }
    }

    @Test
    void everything_known_of_the_occasion_reaches_the_policy() {
        Instant classesEnd = Given.TUE_2024_10_01_AT_9_30.plus(Duration.ofHours(4));
        Occasion occasion =
                given.at(Given.TUE_2024_10_01_AT_9_30).classesEnd(classesEnd).build();

        gate.ask(Action.PUT_MARK, occasion, WorkKind.ESSAY);

        Request request = asked.get(0);
        Target target = request.target();
        assertEquals(Action.PUT_MARK, request.action());
        assertEquals(given.teacher(), request.actor());
        assertEquals(occasion.zone(), request.zone());
        assertEquals(occasion.state(), request.state());
        assertEquals(given.journal().schoolClass(), target.schoolClass());
        assertEquals(Grade.of(7), target.grade());
        assertEquals(given.lesson().subject(), target.subject());
        assertEquals(given.lesson().area(), target.subjectArea());
        assertEquals(given.lesson().activity(), target.activity());
        assertEquals(given.lesson().startsAt(), target.lessonStart());
        assertEquals(given.pupil(), target.pupil());
        assertEquals(classesEnd, target.classesEnd());
        assertEquals(WorkKind.ESSAY, target.workKind());
    }

    @Test
    void the_substitute_of_the_lesson_reaches_the_policy() {
        PersonId substitute = new PersonId("замена");
        Occasion occasion = given.at(Given.TUE_2024_10_01_AT_9_30)
                .lesson(Lesson.builder()
                        .from(given.lesson())
                        .substitute(substitute)
                        .build())
                .build();

        gate.ask(Action.CHANGE_MARK, occasion, null);

        assertEquals(substitute, asked.get(0).target().substitute());
    }

    @Test
    void what_is_judged_is_what_is_recorded_to_the_microsecond() {
        Instant fine = Given.TUE_2024_10_01_AT_9_30.plusNanos(1_999);

        gate.ask(Action.PUT_MARK, given.at(fine).build(), WorkKind.CURRENT);

        assertEquals(Given.TUE_2024_10_01_AT_9_30.plusNanos(1_000), asked.get(0).at());
    }

    @Test
    void a_lesson_of_another_class_is_not_written_into_the_journal() {
        Journal other = new Journal(
                given.journal().school(), new ClassId("8Б"), given.journal().year());
        Occasion.Builder occasion = given.at(Given.TUE_2024_10_01_AT_9_30).journal(other);

        assertThrows(IllegalArgumentException.class, occasion::build);
    }
}
