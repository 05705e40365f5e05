package io.schooljournal.rules.window;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.director;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed year is closed to everybody. */
class ClosedYearRuleTest {
    @TempDir
    private Path folder;

    private String asked(Action action, @Nullable Boolean closed) {
        JournalPolicy policy = SchoolFile.withRules(
                folder, "closed: {kind: closed-year, actions: [PUT_MARK, RECORD_LESSON], clauses: [B, C]}\n");
        State state = State.builder().from(State.ordinary()).yearClosed(closed).build();
        return answer(policy, director(action).state(state));
    }

    @Test
    void nobody_enters_anything_into_a_closed_year() {
        assertEquals("ALLOW", asked(Action.PUT_MARK, false));
        assertEquals("DENY YEAR_CLOSED B C", asked(Action.PUT_MARK, true));
        assertEquals("DENY YEAR_CLOSED B C", asked(Action.RECORD_LESSON, true));
    }

    @Test
    void whether_the_year_is_closed_must_be_known() {
        assertEquals("UNDECIDED /state/yearClosed", asked(Action.PUT_MARK, null));
    }

    @Test
    void an_action_that_is_not_named_stays_open() {
        assertEquals("ALLOW", asked(Action.READ_JOURNAL, true));
        assertEquals("ALLOW", asked(Action.READ_JOURNAL, null));
    }
}
