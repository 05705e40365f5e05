package io.schooljournal.rules.correction;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.PublishedSchema;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of a correction needs something of the application. */
class ApplicationRuleTest {
    @TempDir
    private Path folder;

    private JournalPolicy needing(String needs) {
        return SchoolFile.withRules(
                folder, "step: {kind: application, actions: [APPLY_CORRECTION], clauses: [A], needs: " + needs + "}\n");
    }

    private static Request.Builder step(@Nullable CorrectionState correction) {
        State state =
                State.builder().from(State.ordinary()).correction(correction).build();
        return director(Action.APPLY_CORRECTION)
                .state(state)
                .target(target().workKind(WorkKind.CURRENT).build());
    }

    private static String asked(JournalPolicy policy, CorrectionState.Builder correction) {
        return answer(policy, step(correction.build()));
    }

    private static CorrectionState.Builder application() {
        return CorrectionState.builder();
    }

    @Test
    void without_an_application_there_is_nothing_to_apply() {
        assertEquals("DENY CORRECTION_MISSING A", answer(needing("GRANT"), step(CorrectionState.none())));
    }

    @Test
    void whether_there_is_an_application_must_be_known() {
        assertEquals("UNDECIDED /state/correction", answer(needing("GRANT"), step(null)));
    }

    @Test
    void the_ground_must_be_among_those_accepted() {
        JournalPolicy policy = needing("GROUND, grounds: [ABSENCE, RETAKE]");
        assertEquals("ALLOW", asked(policy, application().ground(CorrectionGround.ABSENCE)));
        assertEquals(
                "DENY CORRECTION_GROUND_NOT_ACCEPTED A",
                asked(policy, application().ground(CorrectionGround.OTHER)));
        assertEquals("UNDECIDED /state/correction/ground", asked(policy, application()));
    }

    @Test
    void documents_must_be_enough() {
        JournalPolicy policy = needing("DOCUMENTS, least: 2");
        assertEquals("ALLOW", asked(policy, application().documents(2)));
        assertEquals(
                "DENY CORRECTION_DOCUMENTS_MISSING A",
                asked(policy, application().documents(1)));
        assertEquals("UNDECIDED /state/correction/documents", asked(policy, application()));
    }

    @Test
    void the_application_must_be_registered() {
        JournalPolicy policy = needing("REGISTRATION");
        assertEquals("ALLOW", asked(policy, application().registered(true)));
        assertEquals(
                "DENY CORRECTION_NOT_REGISTERED A", asked(policy, application().registered(false)));
        assertEquals("UNDECIDED /state/correction/registered", asked(policy, application()));
    }

    @Test
    void the_application_must_be_granted() {
        JournalPolicy policy = needing("GRANT");
        assertEquals("ALLOW", asked(policy, application().decision(CorrectionDecision.GRANTED)));
        assertEquals(
                "DENY CORRECTION_NOT_GRANTED A", asked(policy, application().decision(CorrectionDecision.PENDING)));
        assertEquals(
                "DENY CORRECTION_NOT_GRANTED A", asked(policy, application().decision(CorrectionDecision.REFUSED)));
        assertEquals("UNDECIDED /state/correction/decision", asked(policy, application()));
    }

    @Test
    void a_mark_on_one_of_the_grounds_needs_the_protocol() {
        JournalPolicy policy = needing("PROTOCOL, grounds: [RETAKE]");
        CorrectionState.Builder retake = application().ground(CorrectionGround.RETAKE);
        assertEquals("UNDECIDED /state/correction/protocol", asked(policy, retake));
        assertEquals("DENY CORRECTION_PROTOCOL_MISSING A", asked(policy, retake.protocol(false)));
        assertEquals("ALLOW", asked(policy, retake.protocol(true)));
        assertEquals(
                "ALLOW",
                asked(policy, application().ground(CorrectionGround.OTHER).protocol(false)));
        assertEquals(
                "UNDECIDED /state/correction/ground",
                asked(policy, application().protocol(false)));
        assertEquals("UNDECIDED /state/correction/ground /state/correction/protocol", asked(policy, application()));
    }

    @Test
    void an_entry_that_is_no_mark_needs_no_protocol() {
        JournalPolicy policy = needing("PROTOCOL, grounds: [RETAKE]");
        CorrectionState retake =
                application().ground(CorrectionGround.RETAKE).protocol(false).build();
        assertEquals("ALLOW", answer(policy, step(retake).target(target().build())));
        assertEquals(
                "DENY CORRECTION_PROTOCOL_MISSING A",
                answer(
                        policy,
                        step(retake).target(target().finalKind(FinalKind.YEAR).build())));
    }

    @Test
    void an_action_that_is_not_named_needs_no_application() {
        assertEquals("ALLOW", answer(needing("GRANT"), director(Action.DECIDE_CORRECTION)));
    }

    @Test
    void the_published_schema_knows_the_same_codes() {
        PublishedSchema.assertKnows("needs", ApplicationRule.Needs.class);
    }

    @Test
    void everything_that_is_lacking_is_said() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                granted: {kind: application, needs: GRANT, actions: [APPLY_CORRECTION], clauses: [B]}
                registered: {kind: application, needs: REGISTRATION, actions: [APPLY_CORRECTION], clauses: [A]}
                """);
        CorrectionState.Builder refused = application().decision(CorrectionDecision.REFUSED);
        assertEquals(
                "DENY CORRECTION_NOT_REGISTERED A; CORRECTION_NOT_GRANTED B", asked(policy, refused.registered(false)));
        assertEquals("DENY CORRECTION_NOT_GRANTED B", asked(policy, refused.registered(null)));
    }
}
