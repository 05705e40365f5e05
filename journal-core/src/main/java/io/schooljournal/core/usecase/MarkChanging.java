package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.NotFound;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import java.util.Optional;

/** Changes marks: what stands there is read, the policy is asked about that, and only the version seen is superseded. */
final class MarkChanging implements ChangeMark {
    private final UnitOfWork storage;
    private final Gate gate;

    MarkChanging(UnitOfWork storage, Gate gate) {
        this.storage = storage;
        this.gate = gate;
    }

    @Override
    public MarkOutcome change(Occasion occasion, MarkRevision revision) {
        return storage.write(occasion.journal(), open -> change(open, occasion, revision));
    }

    private MarkOutcome change(Storage open, Occasion occasion, MarkRevision revision) {
        Optional<MarkEntry> standing = standing(open, occasion);
        if (standing.isEmpty()) {
            return nothingThere(occasion);
        }
        MarkEntry current = standing.get();
        Answer answer = gate.ask(Action.CHANGE_MARK, occasion, current.workKind());
        if (answer.permit() == null) {
            return new Refused(answer.explanation());
        }
        if (current.version() != revision.seen()) {
            return new Conflict(current);
        }
        return gate.write(open, answer, entry(occasion, revision, current), current);
    }

    /** Whoever may not change a mark there does not learn that there is none. */
    private MarkOutcome nothingThere(Occasion occasion) {
        Explanation explanation = gate.ask(Action.CHANGE_MARK, occasion, null).explanation();
        return explanation.verdict() == Verdict.DENY ? new Refused(explanation) : new NotFound(occasion.cell());
    }

    private static Optional<MarkEntry> standing(Storage open, Occasion occasion) {
        return open
                .journals()
                .marks(occasion.journal(), occasion.pupil(), occasion.lesson().id())
                .stream()
                .filter(mark -> mark.cell().equals(occasion.cell()))
                .findFirst();
    }

    private static MarkEntry entry(Occasion occasion, MarkRevision revision, MarkEntry current) {
        return MarkEntry.builder()
                .from(current)
                .id(revision.entry())
                .value(revision.value())
                .version(current.version() + 1)
                .supersedes(current.id())
                .enteredAt(Moment.recorded(occasion.at()))
                .enteredBy(occasion.actor().id())
                .build();
    }
}
