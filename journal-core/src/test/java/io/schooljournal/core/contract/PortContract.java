package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the contract tests of the ports have in common: a storage, a school, and entries that are permitted. */
public abstract class PortContract {
    /** The school of this test. */
    protected final Given given = new Given();

    private final LiteralPolicy policy = LiteralPolicy.twoDays();

    /** Returns the storage that is tested; the tables or files it needs are there. */
    protected abstract StorageUnderTest storage();

    /** Returns the units of work of the storage. */
    protected UnitOfWork unitOfWork() {
        return storage().unitOfWork();
    }

    /** Returns a first version in the first cell of the pupil. */
    protected MarkEntry first(String id, MarkValue value) {
        return first(id, value, given.journal(), given.cell());
    }

    MarkEntry first(String id, MarkValue value, Journal journal, Cell cell) {
        return MarkEntry.builder()
                .id(given.entry(id))
                .journal(journal)
                .cell(cell)
                .workKind(WorkKind.CURRENT)
                .value(value)
                .version(1)
                .enteredAt(Given.TUE_2024_10_01_AT_9_30)
                .enteredBy(given.teacher().id())
                .build();
    }

    /** Returns the version after this one, an annulment when there is no value. */
    MarkEntry after(MarkEntry before, String id, @Nullable MarkValue value) {
        return MarkEntry.builder()
                .from(before)
                .id(given.entry(id))
                .value(value)
                .version(before.version() + 1)
                .supersedes(before.id())
                .enteredAt(Given.WED_2024_10_02_AT_NOON)
                .build();
    }

    /** Returns the entry as the teacher may write it. */
    protected PermittedEntry permitted(MarkEntry entry, @Nullable MarkEntry superseded) {
        return permitted(entry, superseded, given.teacher());
    }

    PermittedEntry permitted(MarkEntry entry, @Nullable MarkEntry superseded, Actor actor) {
        Request request = Request.builder()
                .at(entry.enteredAt())
                .zone(given.at(entry.enteredAt()).build().zone())
                .actor(actor)
                .action(superseded == null ? Action.PUT_MARK : Action.CHANGE_MARK)
                .target(Target.builder()
                        .schoolClass(entry.journal().schoolClass())
                        .pupil(entry.cell().pupil())
                        .lessonStart(given.lesson().startsAt())
                        .workKind(entry.workKind())
                        .build())
                .state(State.ordinary())
                .build();
        Permit permit = requireNonNull(Permit.ask(policy, request).permit(), "the literal policy allows this");
        return permit.admit(entry, superseded);
    }

    Change write(MarkEntry entry, @Nullable MarkEntry superseded) {
        return write(permitted(entry, superseded));
    }

    Change write(PermittedEntry permitted) {
        return unitOfWork().write(permitted.entry().journal(), open -> write(open, permitted));
    }

    /** Writes the change and its entry. */
    protected static Change write(Storage open, PermittedEntry permitted) {
        Change change = open.changeLog().append(permitted);
        open.journals().append(permitted);
        return change;
    }

    /** Returns the marks of the pupil at the lesson. */
    protected List<MarkEntry> marks(Journal journal) {
        return unitOfWork()
                .read(open -> open.journals()
                        .marks(journal, given.pupil(), given.lesson().id()));
    }

    /** Returns the first rows of the log. */
    protected List<Change> changes(Journal journal) {
        return unitOfWork().read(open -> open.changeLog().changes(journal, 0, 100));
    }
}
