package io.schooljournal.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Request;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is compared does the same work; the benchmark itself asks this of every request, the test of some. */
final class AgreementTest {
    private static final int SOME = 64;
    private static final int SOME_MARKS = 50_000;

    @Test
    void all_engines_decide_alike() {
        assertTrue(Agreement.ofDecisions(SOME).containsKey(Outcome.ALLOWED));
    }

    @Test
    void all_explanations_and_their_russian_texts_are_alike() {
        assertTrue(Agreement.ofExplanations(SOME) > 0);
    }

    @Test
    void the_hand_written_rules_agree_on_every_request() {
        Engine tuned = new HandTuned();
        Engine library = new SchoolJournal();
        Request[] requests = Workload.requests();
        for (int i = 0; i < requests.length; i++) {
            Outcome expected = HandWritten.decide(requests[i]);
            assertEquals(expected, tuned.outcome(tuned.decide(i)), requests[i]::toString);
            assertEquals(expected, library.outcome(library.decide(i)), requests[i]::toString);
        }
    }

    @Test
    void about_half_of_the_requests_are_refused_on_every_ground_there_is() {
        Set<Outcome> met = EnumSet.noneOf(Outcome.class);
        long refused = Stream.of(Workload.requests())
                .map(HandWritten::decide)
                .peek(met::add)
                .filter(Outcome::refuses)
                .count();
        assertEquals(EnumSet.allOf(Outcome.class), met);
        assertEquals(0.5, (double) refused / Workload.SIZE, 0.1);
    }

    @Test
    void all_audits_of_marks_in_memory_find_the_same() {
        for (String order : List.of(BulkBenchmark.BY_LESSON, BulkBenchmark.SHUFFLED)) {
            Set<Outcome> met = Agreement.ofAudits(order, SOME_MARKS).keySet();
            assertTrue(met.size() > 12, () -> "only " + met);
        }
    }

    @Test
    void the_workload_is_the_same_each_time() {
        assertEquals(
                Stream.of(Workload.requests()).toList(),
                Stream.of(Workload.requests()).toList());
    }
}
