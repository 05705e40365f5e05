package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This library: the regulation {@code sosh21} with one rule more, that grade 1 has no marks. */
final class SchoolJournal implements Engine {
    private final Request[] requests = Workload.requests();
    private final JournalPolicy policy = policy();

    /** Loads the regulation of the task from a file, as a school loads its own. */
    static JournalPolicy policy() {
        try {
            Path file = Files.createTempFile("task", ".yaml");
            try {
                Files.writeString(file, Texts.of("task.yaml"));
                return Regulations.load(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Returns the decision of the built-in regulation on one request, nothing having been loaded before. */
    static Decision firstDecision() {
        return Regulations.builtIn("sosh21").decide(Workload.first());
    }

    /** Explains by the library. */
    static Explainer explainer() {
        Request[] asked = Workload.requests();
        JournalPolicy explains = policy();
        return request -> explains.explain(asked[request]);
    }

    @Override
    public Object decide(int request) {
        return policy.decide(requests[request]);
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.of((Decision) answer);
    }
}
