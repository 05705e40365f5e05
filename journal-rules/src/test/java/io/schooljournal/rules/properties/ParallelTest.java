package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many who ask one policy at once, one that nobody has asked before, get the answers of one who asks alone. */
class ParallelTest {
    private static final int THREADS = 8;
    private static final int REQUESTS = 5_000;

    static List<String> regulations() {
        return OpenRegulation.ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void many_at_once_get_the_answers_of_one_alone(String regulation)
            throws BrokenRegulation, InterruptedException, ExecutionException {
        OpenRegulation open = OpenRegulation.of(regulation);
        List<Request> requests =
                Stream.generate(new RequestGenerator(8)::next).limit(REQUESTS).toList();
        List<Explanation> alone = answers(open.with(Map.of()), requests);
        JournalPolicy shared = open.with(Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Explanation>>> asking = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asking.add(() -> answers(shared, requests));
            }
            for (Future<List<Explanation>> answered : threads.invokeAll(asking)) {
                assertEquals(alone, answered.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Explanation> answers(JournalPolicy policy, List<Request> requests) {
        return requests.stream().map(policy::explain).toList();
    }
}
