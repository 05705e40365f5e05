package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import java.util.List;

/** Puts marks: the policy first, then the cell, then both rows. */
final class MarkPutting implements PutMark {
    private final UnitOfWork storage;
    private final Gate gate;

    MarkPutting(UnitOfWork storage, Gate gate) {
        this.storage = storage;
        this.gate = gate;
    }

    @Override
    public MarkOutcome put(Occasion occasion, NewMark mark) {
        Answer answer = gate.ask(Action.PUT_MARK, occasion, mark.workKind());
        if (answer.permit() == null) {
            return new Refused(answer.explanation());
        }
        return storage.write(occasion.journal(), open -> put(open, occasion, mark, answer));
    }

    private MarkOutcome put(Storage open, Occasion occasion, NewMark mark, Answer answer) {
        List<MarkEntry> standing = open.journals()
                .marks(occasion.journal(), occasion.pupil(), occasion.lesson().id());
        for (MarkEntry other : standing) {
            if (other.cell().equals(occasion.cell())) {
                return new Conflict(other);
            }
        }
        for (MarkEntry other : standing) {
            if (other.annulled()) {
                Answer asChange = gate.ask(Action.CHANGE_MARK, occasion, other.workKind());
                if (asChange.permit() == null) {
                    return new Refused(asChange.explanation());
                }
            }
        }
        return gate.write(open, answer, entry(occasion, mark), null);
    }

    private static MarkEntry entry(Occasion occasion, NewMark mark) {
        return MarkEntry.builder()
                .id(mark.entry())
                .journal(occasion.journal())
                .cell(occasion.cell())
                .workKind(mark.workKind())
                .value(mark.value())
                .version(1)
                .enteredAt(Moment.recorded(occasion.at()))
                .enteredBy(occasion.actor().id())
                .build();
    }
}
