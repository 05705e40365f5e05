package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A stretch in which a request is allowed and in time says what the policy itself says at each of its instants. */
class AllowedThroughoutProperties {
    private static final int TRIES = 20_000;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    @Provide
    Arbitrary<Request> requests() {
        return RequestGenerator.requests();
    }

    @Provide
    Arbitrary<JournalPolicy> policies() {
        return Arbitraries.of(Regulations.builtIn().ids()).map(Regulations::builtIn);
    }

    @Property(tries = TRIES)
    void what_is_allowed_and_in_time_once_is_so_at_every_instant_of_its_stretch(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request, @ForAll long seed) {
        Window stretch = policy.allowedThroughout(request);
        if (stretch == null) {
            return;
        }
        assertTrue(stretch.contains(request.at()));
        Explanation answer = policy.explain(request);
        for (Instant instant : instants(stretch, new SplittableRandom(seed))) {
            Request other = Request.builder().from(request).at(instant).build();
            assertEquals(answer, policy.explain(other), () -> "at " + instant);
        }
        assertEquals(Verdict.ALLOW, answer.verdict());
        assertTrue(answer.advisories().isEmpty());
    }

    /** Its ends, as far as there are any, and some instants between. */
    private static List<Instant> instants(Window stretch, SplittableRandom random) {
        Instant from = stretch.opensAt().isBefore(FIRST) ? FIRST : stretch.opensAt();
        Instant last =
                stretch.closesAt().isAfter(LAST) ? LAST : stretch.closesAt().minusNanos(1);
        long seconds = last.getEpochSecond() - from.getEpochSecond();
        return List.of(
                from,
                last,
                seconds > 0 ? from.plusSeconds(random.nextLong(seconds)) : from,
                seconds > 0 ? last.minusSeconds(random.nextLong(seconds)) : last);
    }

    @Property(tries = TRIES)
    void what_is_refused_or_late_or_undecided_has_no_stretch(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        Explanation answer = policy.explain(request);
        if (answer.verdict() != Verdict.ALLOW || !answer.advisories().isEmpty()) {
            assertNull(policy.allowedThroughout(request));
        }
    }

    @Property(tries = TRIES)
    void what_is_allowed_whoever_the_pupil_is_allowed_for_each(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        Request ofWhichever = withPupil(request, null);
        Window stretch = policy.allowedThroughout(ofWhichever);
        for (PupilId pupil : stretch == null ? List.<PupilId>of() : RequestGenerator.PUPILS) {
            Request ofOne = withPupil(request, pupil);
            assertEquals(policy.explain(ofWhichever), policy.explain(ofOne));
            assertEquals(stretch, policy.allowedThroughout(ofOne));
        }
    }

    private static Request withPupil(Request request, @Nullable PupilId pupil) {
        return Request.builder()
                .from(request)
                .target(Target.builder().from(request.target()).pupil(pupil).build())
                .build();
    }

    @Example
    void many_requests_have_a_stretch_in_every_regulation() {
        for (String id : Regulations.builtIn().ids()) {
            JournalPolicy policy = Regulations.builtIn(id);
            RequestGenerator generator = new RequestGenerator(1);
            int found = 0;
            for (int i = 0; i < TRIES; i++) {
                found += policy.allowedThroughout(generator.next()) == null ? 0 : 1;
            }
            int with = found;
            assertTrue(with > TRIES / 200, () -> id + " has " + with);
        }
    }
}
