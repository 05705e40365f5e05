package io.schooljournal.core.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An application is registered, decided by somebody else, and entered once, while the grant stands. */
class CorrectionTest {
    private static final Instant TUE_2024_10_08 = Instant.parse("2024-10-08T09:00:00Z");
    private static final Instant WED_2024_10_09 = TUE_2024_10_08.plus(Duration.ofDays(1));
    private static final Instant THU_2024_10_10 = TUE_2024_10_08.plus(Duration.ofDays(2));
    private static final Instant FRI_2024_10_11 = TUE_2024_10_08.plus(Duration.ofDays(3));
    private static final PersonId TEACHER = new PersonId("t-17");
    private static final PersonId HEAD = new PersonId("d-1");
    private static final PersonId DEPUTY = new PersonId("z-2");
    private static final CorrectedEntry MARK = new CorrectedEntry("m-1", true);
    private static final CorrectionTerms TERMS = new CorrectionTerms(
            Set.of(CorrectionGround.ABSENCE, CorrectionGround.OTHER), 1, Set.of(CorrectionGround.ABSENCE));

    private static Application application(CorrectedEntry entry, CorrectionGround ground, int documents) {
        return new Application(new CorrectionId("c-1"), TEACHER, entry, ground, documents, TUE_2024_10_08);
    }

    private static RegisteredCorrection registered(CorrectionGround ground) {
        return application(MARK, ground, 1).request(TERMS).register(new Registration("12/24", TUE_2024_10_08));
    }

    private static GrantedCorrection granted(CorrectionGround ground) {
        return registered(ground).grant(HEAD, WED_2024_10_09, FRI_2024_10_11);
    }

    private static void refused(String sentence, Runnable step) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, step::run).getMessage());
    }

    private static String told(Correction correction, Instant at) {
        CorrectionState state = correction.stateAt(at);
        return state.exists()
                ? state.ground() + " " + state.documents() + " " + state.registered() + " " + state.decision() + " "
                        + state.protocol()
                : "none";
    }

    @Test
    void a_policy_is_told_how_far_a_correction_has_come() {
        assertEquals(
                "OTHER 1 false PENDING false",
                told(application(MARK, CorrectionGround.OTHER, 1).request(TERMS), TUE_2024_10_08));
        assertEquals("OTHER 1 true PENDING false", told(registered(CorrectionGround.OTHER), TUE_2024_10_08));
        GrantedCorrection granted = granted(CorrectionGround.OTHER);
        assertEquals("OTHER 1 true GRANTED false", told(granted, WED_2024_10_09));
        assertEquals("OTHER 1 true GRANTED true", told(granted.withProtocol("3"), WED_2024_10_09));
        assertEquals("none", told(granted.apply(MARK, DEPUTY, THU_2024_10_10, TERMS), THU_2024_10_10));
        RefusedCorrection refused =
                registered(CorrectionGround.OTHER).refuse(HEAD, WED_2024_10_09, "the reason is not valid");
        assertEquals("OTHER 1 true REFUSED false", told(refused, FRI_2024_10_11));
    }

    @Test
    void a_grant_stands_from_its_instant_until_it_ends() {
        GrantedCorrection granted = granted(CorrectionGround.OTHER);
        assertEquals("OTHER 1 true PENDING false", told(granted, WED_2024_10_09.minusNanos(1)));
        assertEquals("OTHER 1 true GRANTED false", told(granted, FRI_2024_10_11.minusNanos(1)));
        assertEquals("OTHER 1 true PENDING false", told(granted, FRI_2024_10_11));
        granted.apply(MARK, DEPUTY, FRI_2024_10_11.minusNanos(1), TERMS);
        refused(
                "expected a grant that stands; this one ended",
                () -> granted.apply(MARK, DEPUTY, FRI_2024_10_11, TERMS));
        refused(
                "expected a grant to end after it is given",
                () -> registered(CorrectionGround.OTHER).grant(HEAD, WED_2024_10_09, WED_2024_10_09));
    }

    @Test
    void nobody_decides_what_he_or_she_applied_for() {
        String sentence = "expected somebody else than `t-17`, who applied, to decide the application";
        RegisteredCorrection registered = registered(CorrectionGround.OTHER);
        refused(sentence, () -> registered.grant(TEACHER, WED_2024_10_09, FRI_2024_10_11));
        refused(sentence, () -> registered.refuse(TEACHER, WED_2024_10_09, "no"));
    }

    @Test
    void a_refusal_says_why() {
        refused(
                "expected a refusal to say why",
                () -> registered(CorrectionGround.OTHER).refuse(HEAD, WED_2024_10_09, " "));
    }

    @Test
    void a_grant_is_for_one_entry() {
        refused(
                "expected the entry `m-1`, for which the grant is, not `m-2`",
                () -> granted(CorrectionGround.OTHER)
                        .apply(new CorrectedEntry("m-2", true), DEPUTY, THU_2024_10_10, TERMS));
    }

    @Test
    void a_mark_after_an_absence_is_entered_on_a_protocol() {
        GrantedCorrection granted = granted(CorrectionGround.ABSENCE);
        refused(
                "expected the protocol of the retake, which the ground `ABSENCE` needs",
                () -> granted.apply(MARK, DEPUTY, THU_2024_10_10, TERMS));
        granted.withProtocol("3").apply(MARK, DEPUTY, THU_2024_10_10, TERMS);
        CorrectedEntry attendance = new CorrectedEntry("a-1", false);
        application(attendance, CorrectionGround.ABSENCE, 1)
                .request(TERMS)
                .register(new Registration("13/24", TUE_2024_10_08))
                .grant(HEAD, WED_2024_10_09, FRI_2024_10_11)
                .apply(attendance, DEPUTY, THU_2024_10_10, TERMS);
    }

    @Test
    void an_application_brings_an_accepted_ground_and_documents() {
        refused(
                "expected one of the grounds [ABSENCE, OTHER], not `RETAKE`",
                () -> application(MARK, CorrectionGround.RETAKE, 1).request(TERMS));
        refused(
                "expected at least 1 documents, not `0`",
                () -> application(MARK, CorrectionGround.OTHER, 0).request(TERMS));
        refused("expected at least 0 documents, not `-1`", () -> application(MARK, CorrectionGround.OTHER, -1));
    }

    @Test
    void no_step_comes_before_the_one_it_follows() {
        refused(
                "expected a correction to be registered after `2024-10-08T09:00:00Z`, not at `2024-10-08T08:59:59Z`",
                () -> application(MARK, CorrectionGround.OTHER, 1)
                        .request(TERMS)
                        .register(new Registration("12/24", TUE_2024_10_08.minusSeconds(1))));
        refused(
                "expected a correction to be decided after `2024-10-08T09:00:00Z`, not at `2024-10-08T08:59:59Z`",
                () -> registered(CorrectionGround.OTHER).grant(HEAD, TUE_2024_10_08.minusSeconds(1), FRI_2024_10_11));
        refused(
                "expected a correction to be entered after `2024-10-09T09:00:00Z`, not at `2024-10-08T09:00:00Z`",
                () -> granted(CorrectionGround.OTHER).apply(MARK, DEPUTY, TUE_2024_10_08, TERMS));
    }
}
