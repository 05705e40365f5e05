package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.literal.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fault that is planted is found, made small and written down so that it can be tried again. */
class ShrinkerTest {
    private static final OpenRegulation SOSH21 = OpenRegulation.of("sosh21");

    @Test
    void a_window_a_day_too_long_leaves_one_role_at_most_and_the_facts_of_the_window() throws BrokenRegulation {
        Readers faulty = faulty(Map.of("window-current", Map.of("days", 3)));
        Request found = fault(
                faulty,
                request -> faulty.answer(request).verdict() == Verdict.ALLOW
                        && faulty.literal(request).answer().verdict() == Verdict.DENY);
        PublicCase smallest = faulty.smallest("planted", found);
        Request request = smallest.call().request();
        assertTrue(request.actor().roles().size() <= 1, smallest::toString);
        assertEquals("DENY", smallest.expected().get("verdict"));
        assertEquals(
                List.of(Map.of("code", "EDIT_WINDOW_CLOSED")),
                smallest.expected().get("reasons"));
        assertTrue(ContractJson.line("sosh21", request).length() < 600, smallest::toString);
    }

    @Test
    void nothing_can_be_left_out_of_what_is_smallest() throws BrokenRegulation {
        Readers faulty = faulty(Map.of("mark-same-day", Map.of("days", 1)));
        PublicCase smallest = faulty.smallest("planted", firstFault(faulty));
        Request request = smallest.call().request();
        assertEquals(smallest.request(), faulty.likeIn(request).shrink(smallest.request()));
    }

    @Test
    void a_case_that_is_kept_holds_of_the_regulation_and_not_of_the_fault() throws BrokenRegulation {
        for (String rule : List.of("enter-admin-directive", "year-final-lock", "apply-correction-protocol")) {
            Readers faulty = new Readers("sosh21", SOSH21.without(rule));
            PublicCase smallest = faulty.smallest(rule, firstFault(faulty));
            Path file = Report.write("planted-" + rule + ".json", PublicCase.text(List.of(smallest)));
            PublicCase kept = PublicCase.read(file).get(0);
            assertTrue(kept.holds(SOSH21.policy()), rule);
            assertFalse(kept.holds(faulty.policy()), rule);
        }
    }

    @Test
    void a_disagreement_is_reported_with_the_place_of_its_smallest_case() throws BrokenRegulation {
        Readers faulty = faulty(Map.of("window-final", Map.of("days", 6)));
        Disagreements disagreements = new Disagreements();
        disagreements.add(faulty, firstFault(faulty));
        assertTrue(disagreements.report().contains("disagreement-sosh21-0.json"), disagreements::report);
    }

    private static Readers faulty(Map<String, ?> fault) throws BrokenRegulation {
        JournalPolicy policy = SOSH21.withRules(fault);
        return new Readers("sosh21", policy);
    }

    private static Request firstFault(Readers faulty) {
        return fault(faulty, request -> isPlain(faulty, request));
    }

    private static Request fault(Readers faulty, Predicate<Request> sort) {
        return Stream.generate(new RequestGenerator(5)::next)
                .filter(request -> faulty.disagreeOn(request) && sort.test(request))
                .findFirst()
                .orElseThrow();
    }

    /** The true answer is a permission, or a refusal for one reason alone. */
    private static boolean isPlain(Readers faulty, Request request) {
        Answer right = faulty.literal(request).answer();
        return right.verdict() == Verdict.ALLOW || right.reasons().size() == 1;
    }
}
