package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and the literal reader give the same answer; {@code -Plong} asks two million requests
 * of each regulation, {@code -Ddifferential.requests=…} and {@code -Ddifferential.seed=…} for more, or for others.
 */
class DifferentialTest {
    private static final int REQUESTS = Integer.getInteger("differential.requests", 100_000);
    private static final long SEED = Long.getLong("differential.seed", 2024);

    static List<String> regulations() {
        return Regulations.builtIn().ids().stream()
                .filter(LiteralEvaluator::reads)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void the_engine_and_the_literal_reader_agree(String regulation) {
        Readers readers = new Readers(regulation, Regulations.builtIn(regulation));
        RequestGenerator generator = new RequestGenerator(SEED);
        Disagreements disagreements = new Disagreements();
        int agreed = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            if (readers.disagreeOn(request)) {
                disagreements.add(readers, request);
            } else {
                agreed++;
            }
        }
        Report.write("differential", regulation, Map.of("requests", REQUESTS, "agreed", agreed, "seed", SEED));
        assertTrue(disagreements.none(), disagreements::report);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void the_short_answer_is_the_long_ones(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(SEED + 1);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            assertEquals(policy.explain(request).decision(), policy.decide(request));
        }
    }
}
