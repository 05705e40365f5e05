package io.schooljournal.core.contract;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ports over records in memory, for one unit of work. */
record InMemoryUnit(
        InMemoryRecords records, @Nullable Book writable, Set<PersonId> failingActors, Set<PupilId> failingPupils)
        implements Storage {
    @Override
    public Journals journals() {
        return new Pages();
    }

    @Override
    public ChangeLog changeLog() {
        return new Log();
    }

    @Override
    public Vault vault() {
        return new Safe();
    }

    private void checkWritable(@Nullable Book book) {
        if (writable == null) {
            throw new IllegalStateException("this unit of work only reads");
        }
        if (book != null && !writable.equals(book)) {
            throw new IllegalArgumentException("this unit of work writes to `" + writable + "`, not to `" + book + "`");
        }
    }

    private final class Pages implements Journals {
        @Override
        public List<Book> books(SchoolId school) {
            return records.books(school);
        }

        @Override
        public List<Entry> standing(Book book, List<Selection> selections) {
            return records.standing(book).stream()
                    .filter(entry -> selections.stream().anyMatch(selection -> selection.includes(entry.slot())))
                    .toList();
        }

        @Override
        public List<Entry> versions(Book book, List<Selection> selections) {
            return records.rows(book).stream()
                    .map(InMemoryRecords.Row::entry)
                    .filter(Objects::nonNull)
                    .filter(entry -> selections.stream().anyMatch(selection -> selection.includes(entry.slot())))
                    .toList();
        }

        @Override
        public List<Entry> history(Book book, Slot slot) {
            return records.rows(book).stream()
                    .map(InMemoryRecords.Row::entry)
                    .filter(Objects::nonNull)
                    .filter(entry -> entry.slot().equals(slot))
                    .sorted(Comparator.comparingInt(Entry::version))
                    .toList();
        }

        @Override
        public Optional<Entry> entry(SchoolId school, EntryId id) {
            return records.row(school, id).map(InMemoryRecords.Row::entry);
        }

        @Override
        public List<Entry> entries(Book book, long after, int limit) {
            return records.rows(book).stream()
                    .filter(row -> row.change().sequence() > after)
                    .limit(limit)
                    .map(InMemoryRecords.Row::entry)
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public List<Change> append(List<PermittedEntry> permitted) {
            List<Change> changes = new ArrayList<>();
            for (PermittedEntry one : permitted) {
                changes.add(append(one));
            }
            return changes;
        }

        private Change append(PermittedEntry permitted) {
            Entry entry = permitted.entry();
            checkWritable(entry.book());
            PupilId pupil = entry.slot().pupil();
            if (failingActors.contains(entry.enteredBy()) || (pupil != null && failingPupils.contains(pupil))) {
                throw new StorageFailure("entry `" + entry.id() + "` cannot be written", null);
            }
            Change change = permitted.changeAfter(records.chain(entry.book()));
            records.add(change, entry);
            return change;
        }
    }

    private final class Log implements ChangeLog {
        @Override
        public List<Change> changes(Book book, long after, int limit) {
            return records.rows(book).stream()
                    .map(InMemoryRecords.Row::change)
                    .filter(change -> change.sequence() > after)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Chain end(Book book) {
            return records.chain(book);
        }

        @Override
        public Map<EntryId, Change> changesOf(SchoolId school, Collection<EntryId> entries) {
            Map<EntryId, Change> changes = new HashMap<>();
            for (EntryId entry : entries) {
                records.row(school, entry).ifPresent(row -> changes.put(entry, row.change()));
            }
            return changes;
        }

        @Override
        public ChainCheck verify(Book book) {
            Chain chain = Chain.empty(book);
            for (InMemoryRecords.Row row : records.rows(book)) {
                ChainFault fault = chain.faultIn(row.change(), row.entry());
                if (fault != null) {
                    return new ChainCheck.Broken(chain.length() + 1, fault);
                }
                chain = chain.and(row.change());
            }
            return chain.equals(records.chain(book))
                    ? new ChainCheck.Whole(chain)
                    : new ChainCheck.Broken(chain.length() + 1, ChainFault.END);
        }
    }

    private final class Safe implements Vault {
        @Override
        public KeptText keep(SchoolId school, DataSubject whose, String id, String text) {
            checkWritable(null);
            String salt = java.util.UUID.randomUUID().toString().replace("-", "");
            KeptText kept = KeptText.seal(id, salt, text);
            records.keep(new InMemoryRecords.Secret(school, whose, kept, salt, text));
            return kept;
        }

        @Override
        public Map<KeptText, String> read(SchoolId school, Collection<KeptText> kept) {
            Map<KeptText, String> texts = new HashMap<>();
            for (KeptText one : kept) {
                records.secret(school, one.id()).ifPresent(found -> {
                    if (!KeptText.seal(one.id(), found.salt(), found.text()).equals(one)) {
                        throw new StorageFailure("text `" + one.id() + "` is not the one that was sealed", null);
                    }
                    texts.put(one, found.text());
                });
            }
            return texts;
        }

        @Override
        public int erase(SchoolId school, DataSubject whose) {
            checkWritable(null);
            return records.erase(school, whose);
        }
    }
}
