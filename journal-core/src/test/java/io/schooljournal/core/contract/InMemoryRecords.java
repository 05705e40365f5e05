package io.schooljournal.core.contract;

import io.schooljournal.core.contract.StorageUnderTest.Forgery;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.StorageFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is recorded in memory. */
final class InMemoryRecords {
    private final List<MarkEntry> marks = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Journal, Chain> chains = new HashMap<>();

    InMemoryRecords copy() {
        InMemoryRecords copy = new InMemoryRecords();
        copy.marks.addAll(marks);
        copy.changes.addAll(changes);
        copy.chains.putAll(chains);
        return copy;
    }

    List<MarkEntry> marks(Journal journal) {
        return marks.stream().filter(mark -> mark.journal().equals(journal)).toList();
    }

    List<Change> changes(Journal journal) {
        return changes.stream()
                .filter(change -> change.journal().equals(journal))
                .toList();
    }

    Chain chain(Journal journal) {
        return chains.getOrDefault(journal, Chain.empty(journal));
    }

    @Nullable
    MarkEntry mark(Journal journal, EntryId id) {
        return marks(journal).stream()
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    void add(Change change) {
        boolean taken = changes.stream()
                .anyMatch(other -> other.entry().equals(change.entry())
                        && other.journal().school().equals(change.journal().school()));
        check(!taken, "entry `" + change.entry() + "` is taken");
        changes.add(change);
        end(chain(change.journal()).and(change));
    }

    void add(MarkEntry mark) {
        boolean logged = changes(mark.journal()).stream()
                .anyMatch(change -> change.entry().equals(mark.id()));
        boolean taken = marks(mark.journal()).stream()
                .anyMatch(other -> other.cell().equals(mark.cell()) && other.version() == mark.version());
        check(logged, "entry `" + mark.id() + "` is not in the change log");
        check(!taken, "version `" + mark.version() + "` of `" + mark.cell() + "` is taken");
        marks.add(mark);
    }

    void end(Chain chain) {
        chains.put(chain.journal(), chain);
    }

    void checkPaired() {
        check(marks.size() == changes.size(), "every entry must be written together with its row in the change log");
    }

    void forge(Forgery forgery, Journal journal, long sequence) {
        Change change = changes(journal).get((int) sequence - 1);
        MarkEntry mark = mark(journal, change.entry());
        if (mark == null) {
            throw new IllegalArgumentException("no entry behind change `" + sequence + "`");
        }
        changes.replaceAll(other -> other.equals(change) ? forged(forgery, change) : other);
        marks.replaceAll(other -> other.equals(mark) ? forged(forgery, mark) : other);
        if (forgery == Forgery.CHANGE_REMOVED) {
            changes.remove(change);
        }
        if (forgery == Forgery.CHANGE_REMOVED || forgery == Forgery.ENTRY_REMOVED) {
            marks.remove(mark);
        }
    }

    private static Change forged(Forgery forgery, Change change) {
        Change.Builder forged = Change.builder().from(change);
        return switch (forgery) {
            case VALUE_IN_LOG -> forged.after("3").build();
            case ACTOR_IN_LOG -> forged.actor(new PersonId("чужой")).build();
            default -> change;
        };
    }

    private static MarkEntry forged(Forgery forgery, MarkEntry mark) {
        MarkEntry.Builder forged = MarkEntry.builder().from(mark);
        return switch (forgery) {
            case VALUE_IN_ENTRY -> forged.value(Given.TWO).build();
            case PUPIL_IN_ENTRY ->
                forged.cell(new Cell(
                                new PupilId("чужой"),
                                mark.cell().lesson(),
                                mark.cell().place()))
                        .build();
            default -> mark;
        };
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new StorageFailure(message, null);
        }
    }
}
