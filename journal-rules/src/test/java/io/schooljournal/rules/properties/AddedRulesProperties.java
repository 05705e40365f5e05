package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A regulation with one more rule: a grant only ever allows more, a prohibition only ever refuses more. */
class AddedRulesProperties {
    private static final int TRIES = 200;
    private static final int REQUESTS = 300;
    /** Many a rule made up at random contradicts one that is there; a file with two such rules does not load. */
    private static final int MANY_CONTRADICT = 20;

    @Provide
    Arbitrary<OpenRegulation> regulations() {
        return Arbitraries.of(OpenRegulation.ids()).map(OpenRegulation::of);
    }

    @Provide
    Arbitrary<Map<String, Object>> grants() {
        return Arbitraries.randomValue(random -> new RuleGenerator(new Dice(random.nextLong())).grant());
    }

    @Provide
    Arbitrary<Map<String, Object>> prohibitions() {
        return Arbitraries.randomValue(random -> new RuleGenerator(new Dice(random.nextLong())).prohibition());
    }

    @Property(tries = TRIES, maxDiscardRatio = MANY_CONTRADICT)
    void one_more_grant_never_turns_permission_into_refusal(
            @ForAll("regulations") OpenRegulation regulation,
            @ForAll("grants") Map<String, Object> grant,
            @ForAll long seed) {
        JournalPolicy more = withOneMore(regulation, grant);
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            Verdict before = regulation.policy().decide(request).verdict();
            Verdict after = more.decide(request).verdict();
            assertTrue(before != Verdict.ALLOW || after == Verdict.ALLOW, () -> says(before, after, request));
            assertTrue(before != Verdict.UNDECIDED || after != Verdict.DENY, () -> says(before, after, request));
        }
    }

    @Property(tries = TRIES, maxDiscardRatio = MANY_CONTRADICT)
    void one_more_prohibition_never_turns_refusal_into_permission(
            @ForAll("regulations") OpenRegulation regulation,
            @ForAll("prohibitions") Map<String, Object> prohibition,
            @ForAll long seed) {
        JournalPolicy stricter = withOneMore(regulation, prohibition);
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            Verdict before = regulation.policy().decide(request).verdict();
            Verdict after = stricter.decide(request).verdict();
            assertTrue(before != Verdict.DENY || after == Verdict.DENY, () -> says(before, after, request));
            assertTrue(before == Verdict.ALLOW || after != Verdict.ALLOW, () -> says(before, after, request));
        }
    }

    @Property(tries = 25)
    void rules_made_up_at_random_do_change_answers(
            @ForAll("regulations") OpenRegulation regulation, @ForAll long seed) {
        RuleGenerator rules = new RuleGenerator(new Dice(seed));
        assertNotEquals(0, changes(regulation, seed, rules::grant), "grants");
        assertNotEquals(0, changes(regulation, seed, rules::prohibition), "prohibitions");
    }

    private static int changes(OpenRegulation regulation, long seed, Supplier<Map<String, Object>> rules) {
        int changes = 0;
        for (int rule = 0; rule < 60 && changes == 0; rule++) {
            Optional<JournalPolicy> amended = amended(regulation, rules.get());
            RequestGenerator generator = new RequestGenerator(seed);
            for (int i = 0; amended.isPresent() && i < REQUESTS; i++) {
                Request request = generator.next();
                changes += amended.get().decide(request).verdict()
                                == regulation.policy().decide(request).verdict()
                        ? 0
                        : 1;
            }
        }
        return changes;
    }

    private static JournalPolicy withOneMore(OpenRegulation regulation, Map<String, Object> rule) {
        Optional<JournalPolicy> amended = amended(regulation, rule);
        Assume.that(amended.isPresent());
        return amended.orElseThrow();
    }

    private static Optional<JournalPolicy> amended(OpenRegulation regulation, Map<String, Object> rule) {
        try {
            return Optional.of(regulation.withRules(Map.of("one-more", rule)));
        } catch (BrokenRegulation contradiction) {
            return Optional.empty();
        }
    }

    private static String says(Verdict before, Verdict after, Request request) {
        return before + " became " + after + " for " + ContractJson.line("amended", request);
    }
}
