package io.schooljournal.core.contract;

import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ports over records in memory, for one unit of work. */
record InMemoryUnit(
        InMemoryRecords records, @Nullable Journal writable, Set<PersonId> failingActors, Set<PupilId> failingPupils)
        implements Storage {
    @Override
    public Journals journals() {
        return new Pages();
    }

    @Override
    public ChangeLog changeLog() {
        return new Log();
    }

    private void checkWritable(Journal journal) {
        if (writable == null) {
            throw new IllegalStateException("this unit of work only reads");
        }
        if (!writable.equals(journal)) {
            throw new IllegalArgumentException(
                    "this unit of work writes to `" + writable + "`, not to `" + journal + "`");
        }
    }

    private final class Pages implements Journals {
        @Override
        public List<MarkEntry> marks(Journal journal, PupilId pupil, LessonId lesson) {
            Map<Integer, MarkEntry> latest = new TreeMap<>();
            for (MarkEntry mark : records.marks(journal)) {
                if (mark.cell().pupil().equals(pupil) && mark.cell().lesson().equals(lesson)) {
                    latest.merge(mark.cell().place(), mark, (a, b) -> a.version() > b.version() ? a : b);
                }
            }
            return List.copyOf(latest.values());
        }

        @Override
        public List<MarkEntry> history(Journal journal, Cell cell) {
            return records.marks(journal).stream()
                    .filter(mark -> mark.cell().equals(cell))
                    .sorted(Comparator.comparingInt(MarkEntry::version))
                    .toList();
        }

        @Override
        public void append(PermittedEntry permitted) {
            checkWritable(permitted.entry().journal());
            if (permitted.entry() instanceof MarkEntry mark) {
                if (failingPupils.contains(mark.cell().pupil())) {
                    throw new StorageFailure("entry `" + mark.id() + "` cannot be written", null);
                }
                records.add(mark);
            }
        }
    }

    private final class Log implements ChangeLog {
        @Override
        public List<Change> changes(Journal journal, long after, int limit) {
            return records.changes(journal).stream()
                    .filter(change -> change.sequence() > after)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Change append(PermittedEntry permitted) {
            Journal journal = permitted.entry().journal();
            checkWritable(journal);
            if (failingActors.contains(permitted.entry().enteredBy())) {
                throw new StorageFailure("change log of `" + journal + "` cannot be written", null);
            }
            Change change = permitted.changeAfter(records.chain(journal));
            records.add(change);
            return change;
        }

        @Override
        public ChainCheck verify(Journal journal) {
            Chain chain = Chain.empty(journal);
            for (Change change : records.changes(journal)) {
                ChainFault fault = chain.faultIn(change, records.mark(journal, change.entry()));
                if (fault != null) {
                    return new ChainCheck.Broken(chain.length() + 1, fault);
                }
                chain = chain.and(change);
            }
            return chain.equals(records.chain(journal))
                    ? new ChainCheck.Whole(chain)
                    : new ChainCheck.Broken(chain.length() + 1, ChainFault.END);
        }
    }
}
