package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever window a regulation sets, `openUntil` is the first instant at which it refuses: no sooner, and no later. */
class AnyWindowProperties {
    private static final int TRIES = 200;
    private static final int REQUESTS = 200;

    @Provide
    Arbitrary<OpenRegulation> regulations() {
        return Arbitraries.of(OpenRegulation.ids()).map(OpenRegulation::of);
    }

    @Property(tries = TRIES, maxDiscardRatio = 20)
    void open_until_is_exact_in_every_regulation(@ForAll("regulations") OpenRegulation regulation, @ForAll long seed) {
        Dice dice = new Dice(seed);
        Map<String, Object> window = new LinkedHashMap<>(new RuleGenerator(dice).window());
        window.put("count", dice.of("CALENDAR_DAYS", "WORKING_DAYS"));
        JournalPolicy policy = compiled(regulation, window);
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = withCalendar(generator.next(), dice);
            Instant openUntil = policy.explain(request).openUntil();
            if (openUntil != null) {
                assertExact(policy, request, openUntil);
            }
        }
    }

    private static JournalPolicy compiled(OpenRegulation regulation, Map<String, Object> window) {
        try {
            return regulation.withRules(Map.of("one-more", window));
        } catch (BrokenRegulation contradiction) {
            Assume.that(false);
            throw new IllegalStateException(contradiction);
        }
    }

    private static void assertExact(JournalPolicy policy, Request request, Instant openUntil) {
        Explanation before = policy.explain(at(request, openUntil.minusNanos(1)));
        Explanation after = policy.explain(at(request, openUntil));
        assertFalse(isRefusedByWindow(before.decision()), () -> "closed before " + openUntil);
        assertTrue(isRefusedByWindow(after.decision()), () -> "still open at " + openUntil);
        assertEquals(openUntil, after.openUntil());
    }

    private static boolean isRefusedByWindow(Decision decision) {
        return decision.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.EDIT_WINDOW_CLOSED);
    }

    private static Request at(Request request, Instant instant) {
        return Request.builder().from(request).at(instant).build();
    }

    private static Request withCalendar(Request request, Dice dice) {
        LocalDate today = request.zone().dayOf(request.at());
        SchoolCalendar calendar = new SchoolCalendar(
                request.zone(),
                dice.of(SchoolWeek.values()),
                Set.of(today.minusDays(dice.from(1, 5)), today.plusDays(dice.from(0, 5))),
                today.minusYears(3),
                today.plusYears(3));
        return Request.builder().from(request).calendar(calendar).build();
    }
}
