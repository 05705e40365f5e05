package io.schooljournal.rules.content;

import static io.schooljournal.rules.engine.Question.LESSON;
import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No entry describes a lesson that has not started. */
class NotBeforeLessonRuleTest {
    @TempDir
    private Path folder;

    private JournalPolicy policy() {
        return SchoolFile.withRules(
                folder, "ahead: {kind: not-before-lesson, actions: [PUT_MARK, APPLY_CORRECTION], clauses: [C]}\n");
    }

    @Test
    void an_entry_is_possible_from_the_start_of_its_lesson() {
        assertEquals("ALLOW", answer(policy(), director(Action.PUT_MARK).at(LESSON)));
        assertEquals(
                "DENY LESSON_NOT_STARTED C",
                answer(policy(), director(Action.PUT_MARK).at(LESSON.minusNanos(1))));
    }

    @Test
    void an_action_that_is_not_named_may_come_ahead() {
        assertEquals("ALLOW", answer(policy(), director(Action.ASSIGN_HOMEWORK).at(LESSON.minusSeconds(1))));
    }

    @Test
    void when_the_lesson_starts_must_be_known_unless_a_correction_has_none() {
        assertEquals(
                "UNDECIDED /target/lessonStart",
                answer(
                        policy(),
                        director(Action.PUT_MARK)
                                .target(target().lessonStart(null).build())));
        assertEquals(
                "ALLOW",
                answer(
                        policy(),
                        director(Action.APPLY_CORRECTION)
                                .target(target().lessonStart(null).build())));
    }
}
