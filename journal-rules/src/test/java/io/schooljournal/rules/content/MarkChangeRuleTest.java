package io.schooljournal.rules.content;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.director;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.PublishedSchema;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mark is not changed to put a remark right, or is not changed at all. */
class MarkChangeRuleTest {
    @TempDir
    private Path folder;

    private JournalPolicy forbidding(String forbidden) {
        return SchoolFile.withRules(
                folder,
                "change: {kind: mark-change, forbidden: " + forbidden + ", actions: [CHANGE_MARK], clauses: [C]}\n");
    }

    private static String changed(JournalPolicy policy, @Nullable Boolean remark) {
        State state = State.builder().from(State.ordinary()).remark(remark).build();
        return answer(policy, director(Action.CHANGE_MARK).state(state));
    }

    @Test
    void a_change_that_puts_a_remark_right_is_refused() {
        JournalPolicy policy = forbidding("TO_PUT_REMARK_RIGHT");
        assertEquals("ALLOW", changed(policy, false));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", changed(policy, true));
        assertEquals("UNDECIDED /state/remark", changed(policy, null));
    }

    @Test
    void every_change_can_be_refused() {
        JournalPolicy policy = forbidding("ALWAYS");
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", changed(policy, false));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", changed(policy, null));
    }

    @Test
    void a_new_mark_is_no_change() {
        assertEquals("ALLOW", answer(forbidding("ALWAYS"), director(Action.PUT_MARK)));
    }

    @Test
    void the_published_schema_knows_the_same_codes() {
        PublishedSchema.assertKnows("forbidden", MarkChangeRule.Forbidden.class);
    }

    @Test
    void a_reading_chooses_between_two_rules() {
        String rules = """
                remarks: {kind: mark-change, under: {strictness: MILD}, forbidden: TO_PUT_REMARK_RIGHT, actions: [CHANGE_MARK], clauses: [A]}
                all: {kind: mark-change, under: {strictness: STRICT}, forbidden: ALWAYS, actions: [CHANGE_MARK], clauses: [C]}
                """;
        JournalPolicy mild = SchoolFile.load(folder, SchoolFile.text("strictness", "MILD, STRICT", rules));
        assertEquals("ALLOW", changed(mild, false));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN A", changed(mild, true));
        JournalPolicy strict = SchoolFile.load(folder, SchoolFile.text("strictness", "STRICT, MILD", rules));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", changed(strict, false));
    }
}
