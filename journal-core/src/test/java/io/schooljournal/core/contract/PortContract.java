package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
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

    /** Returns a first version in the first slot of the pupil. */
    protected Entry first(String id, MarkValue value) {
        return first(id, value, given.journal(), given.slot());
    }

    /** Returns a first version in a slot. */
    protected Entry first(String id, MarkValue value, Journal journal, Slot slot) {
        return Entry.builder()
                .id(given.entry(id))
                .book(journal)
                .slot(slot)
                .content(Given.mark(value))
                .version(1)
                .enteredAt(Given.TUE_2024_10_01_AT_9_30)
                .enteredBy(given.teacher().id())
                .build();
    }

    /** Returns the version after this one, a withdrawal when there is no value. */
    protected Entry after(Entry before, String id, @Nullable MarkValue value) {
        return Entry.builder()
                .from(before)
                .id(given.entry(id))
                .content(value == null ? null : Given.mark(value))
                .version(before.version() + 1)
                .supersedes(before.id())
                .enteredAt(Given.WED_2024_10_02_AT_NOON)
                .build();
    }

    /** Returns the entry as the teacher may write it. */
    protected PermittedEntry permitted(Entry entry, @Nullable Entry superseded) {
        return permitted(entry, superseded, given.teacher());
    }

    PermittedEntry permitted(Entry entry, @Nullable Entry superseded, Actor actor) {
        Request request = Request.builder()
                .at(entry.enteredAt())
                .zone(Given.MOSCOW)
                .actor(actor)
                .action(superseded == null ? Action.PUT_MARK : Action.CHANGE_MARK)
                .target(Target.builder()
                        .schoolClass(((Journal) entry.book()).schoolClass())
                        .subject(entry.slot().subject())
                        .pupil(entry.slot().pupil())
                        .lessonStart(Given.LESSON_START)
                        .workKind(WorkKind.CURRENT)
                        .build())
                .state(State.ordinary())
                .build();
        Permit permit = requireNonNull(Permit.ask(policy, request).permit(), "the literal policy allows this");
        return permit.admit(entry, superseded);
    }

    Change write(Entry entry, @Nullable Entry superseded) {
        return write(permitted(entry, superseded));
    }

    Change write(PermittedEntry permitted) {
        return unitOfWork().write(permitted.entry().book(), open -> write(open, permitted));
    }

    /** Writes one entry. */
    protected static Change write(Storage open, PermittedEntry permitted) {
        return open.journals().append(List.of(permitted)).get(0);
    }

    /** Returns the marks of the pupil at the lesson. */
    protected List<Entry> marks(Book book) {
        Selection marks = Selection.all(io.schooljournal.core.content.EntryKind.MARK)
                .pupil(given.pupil())
                .lesson(given.lesson());
        return unitOfWork().read(open -> open.journals().standing(book, List.of(marks)));
    }

    /** Returns the first rows of the log. */
    protected List<Change> changes(Book book) {
        return unitOfWork().read(open -> open.changeLog().changes(book, 0, 100));
    }
}
