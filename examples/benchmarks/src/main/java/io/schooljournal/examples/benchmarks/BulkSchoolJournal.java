package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.rules.audit.EntryAudit;
import io.schooljournal.rules.audit.EntryView;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** This library: the audit of entries in memory, by the regulation of the task. */
final class BulkSchoolJournal implements BulkEngine {
    private final List<Request> marks;
    private final EntryAudit<Request> audit = EntryAudit.of(SchoolJournal.policy(), Workload.ZONE, new Marks());

    BulkSchoolJournal(List<Request> marks) {
        this.marks = marks;
    }

    /** The host's records are requests already. */
    private static final class Marks implements EntryView<Request> {
        @Override
        public Action action(Request entry) {
            return entry.action();
        }

        @Override
        public Instant at(Request entry) {
            return entry.at();
        }

        @Override
        public Actor author(Request entry) {
            return entry.actor();
        }

        @Override
        public Target target(Request entry) {
            return entry.target();
        }

        @Override
        public State state(Request entry) {
            return entry.state();
        }
    }

    @Override
    public void audit(BiConsumer<Request, Object> refused) {
        audit.run(marks, (mark, answer) -> {
            if (answer.verdict() == Verdict.DENY) {
                refused.accept(mark, answer.decision());
            }
        });
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.of((Decision) answer);
    }
}
