package io.schooljournal.core.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.people.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Whatever steps are tried by whomever and whenever, a correction is only where the accepted steps have brought it. */
class CorrectionProperties {
    private static final Instant START = Instant.parse("2024-10-08T09:00:00Z");
    private static final CorrectedEntry MARK = new CorrectedEntry("m-1", true);

    /** The steps somebody may try. */
    enum Step {
        REGISTER,
        GRANT,
        REFUSE,
        PROTOCOL,
        APPLY
    }

    /**
     * A step as it is tried.
     *
     * @param step the step
     * @param by one of three people, of whom the first applied
     * @param hour hours after the application; perhaps negative
     * @param entry the entry, where one is entered
     */
    record Try(Step step, PersonId by, int hour, CorrectedEntry entry) {
        Instant at() {
            return START.plusSeconds(hour * 3_600L);
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.of("t-1", "d-2", "z-3").map(PersonId::new),
                        Arbitraries.integers().between(-2, 40),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(MARK)),
                                Tuple.of(1, Arbitraries.just(new CorrectedEntry("m-2", true)))))
                .as(Try::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<CorrectionTerms> terms() {
        return Arbitraries.of(CorrectionGround.class)
                .set()
                .map(protocol -> new CorrectionTerms(EnumSet.allOf(CorrectionGround.class), 1, protocol));
    }

    @Property
    void a_correction_is_applied_only_through_all_its_stages(
            @ForAll("tries") List<Try> tries, @ForAll("terms") CorrectionTerms terms, @ForAll CorrectionGround ground) {
        Correction correction =
                new Application(new CorrectionId("c-1"), new PersonId("t-1"), MARK, ground, 1, START).request(terms);
        for (Try attempt : tries) {
            Correction before = correction;
            correction = taken(before, attempt, terms);
            assertFollows(before, correction, attempt);
            assertTold(correction, attempt.at());
        }
        if (correction instanceof AppliedCorrection applied) {
            assertWhole(applied, terms);
        }
    }

    /** Returns the correction after the step, or as it was where the step does not exist or is refused. */
    private static Correction taken(Correction correction, Try attempt, CorrectionTerms terms) {
        UnaryOperator<Correction> step = step(correction, attempt, terms);
        if (step == null) {
            return correction;
        }
        try {
            return step.apply(correction);
        } catch (IllegalArgumentException refused) {
            assertTrue(String.valueOf(refused.getMessage()).startsWith("expected "), refused::getMessage);
            return correction;
        }
    }

    private static @Nullable UnaryOperator<Correction> step(Correction correction, Try attempt, CorrectionTerms terms) {
        if (correction instanceof RequestedCorrection requested && attempt.step() == Step.REGISTER) {
            return same -> requested.register(new Registration("1", attempt.at()));
        }
        if (correction instanceof RegisteredCorrection registered) {
            return switch (attempt.step()) {
                case GRANT ->
                    same -> registered.grant(
                            attempt.by(), attempt.at(), attempt.at().plusSeconds(36_000));
                case REFUSE -> same -> registered.refuse(attempt.by(), attempt.at(), "not valid");
                default -> null;
            };
        }
        if (correction instanceof GrantedCorrection granted) {
            return switch (attempt.step()) {
                case PROTOCOL -> same -> granted.withProtocol("3");
                case APPLY -> same -> granted.apply(attempt.entry(), attempt.by(), attempt.at(), terms);
                default -> null;
            };
        }
        return null;
    }

    private static void assertFollows(Correction before, Correction after, Try attempt) {
        if (before == after) {
            return;
        }
        Set<Class<?>> next = before instanceof RequestedCorrection
                ? Set.of(RegisteredCorrection.class)
                : before instanceof RegisteredCorrection
                        ? Set.of(GrantedCorrection.class, RefusedCorrection.class)
                        : Set.of(GrantedCorrection.class, AppliedCorrection.class);
        assertTrue(next.contains(after.getClass()), () -> attempt + " led to " + after);
        assertEquals(before.application(), after.application());
    }

    /** What a policy is told is a grant only where somebody else than the initiator gave one that stands. */
    private static void assertTold(Correction correction, Instant at) {
        CorrectionState state = correction.stateAt(at);
        assertEquals(correction instanceof AppliedCorrection, !state.exists());
        if (state.decision() == CorrectionDecision.GRANTED) {
            Grant grant = ((GrantedCorrection) correction).grant();
            assertTrue(grant.standsAt(at));
            assertNotEquals(correction.application().initiator(), grant.by());
        }
        if (correction instanceof RequestedCorrection) {
            assertFalse(Boolean.TRUE.equals(state.registered()));
        }
    }

    private static void assertWhole(AppliedCorrection applied, CorrectionTerms terms) {
        GrantedCorrection granted = applied.granted();
        assertFalse(granted.registration().at().isBefore(START));
        assertFalse(granted.grant().at().isBefore(granted.registration().at()));
        assertTrue(granted.grant().standsAt(applied.at()));
        assertTrue(granted.protocol() != null
                || !terms.withProtocol().contains(applied.application().ground()));
    }
}
