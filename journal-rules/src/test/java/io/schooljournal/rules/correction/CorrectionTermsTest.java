package io.schooljournal.rules.correction;

import static io.schooljournal.rules.engine.Question.LESSON;
import static io.schooljournal.rules.engine.Question.MOSCOW;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.CorrectionTerms;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a correction needs is data of the regulation, and the stages of a correction ask for what decide asks for. */
class CorrectionTermsTest {
    private static final Instant LATER = LESSON.plus(Duration.ofDays(20));
    private static final CorrectedEntry MARK = new CorrectedEntry("m-1", true);
    private static final RoleAssignment CONTROL =
            RoleAssignment.builder().role(Role.DEPUTY_HEAD).journalControl(true).build();

    @TempDir
    private Path folder;

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    private static CorrectionTerms terms(JournalPolicy policy) {
        return policy.correctionTerms(LATER, MOSCOW);
    }

    @Test
    void sosh21_accepts_every_ground_with_a_document_and_a_protocol_where_something_is_retaken() {
        assertEquals(
                new CorrectionTerms(
                        EnumSet.allOf(CorrectionGround.class),
                        1,
                        Set.of(CorrectionGround.ABSENCE, CorrectionGround.RETAKE)),
                terms(Regulations.builtIn("sosh21")));
    }

    @Test
    void a_school_may_ask_for_more() {
        String file = """
                regulation: ours
                extends: sosh21
                inForce: {from: 2024-09-01}
                readings: {applyForOther: {chosen: REFUSED}}
                rules:
                  request-correction-documents: {least: 3}
                  apply-correction-protocol: {grounds: [RETAKE]}
                """;
        assertEquals(
                new CorrectionTerms(
                        Set.of(CorrectionGround.ABSENCE, CorrectionGround.RETAKE), 3, Set.of(CorrectionGround.RETAKE)),
                terms(SchoolFile.load(folder, file)));
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void a_granted_correction_is_applied_exactly_where_the_policy_allows_it(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        for (CorrectionGround ground : CorrectionGround.values()) {
            GrantedCorrection granted = granted(ground, terms(policy));
            for (GrantedCorrection stage : List.of(granted, granted.withProtocol("3"))) {
                for (int hours : new int[] {-1, 0, 23, 24}) {
                    Instant at = LATER.plus(Duration.ofHours(hours));
                    boolean allowed = policy.decide(by(Action.APPLY_CORRECTION, CONTROL)
                                    .at(at)
                                    .target(target().workKind(WorkKind.CURRENT).build())
                                    .state(State.builder()
                                            .from(State.ordinary())
                                            .correction(stage.stateAt(at))
                                            .build())
                                    .build())
                            .allowed();
                    assertEquals(allowed, isApplied(stage, at, terms(policy)), stage + " at " + at);
                }
            }
        }
    }

    private static GrantedCorrection granted(CorrectionGround ground, CorrectionTerms terms) {
        return new Application(new CorrectionId("c-1"), new PersonId("t-17"), MARK, ground, 1, LESSON)
                .request(terms)
                .register(new Registration("12/24", LESSON))
                .grant(new PersonId("d-1"), LATER, LATER.plus(Duration.ofDays(1)));
    }

    private static boolean isApplied(GrantedCorrection granted, Instant at, CorrectionTerms terms) {
        try {
            granted.apply(MARK, new PersonId("z-2"), at, terms);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
