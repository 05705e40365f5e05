package io.schooljournal.core.contract;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.StorageUnderTest.Forgery;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is recorded in memory; each row of a log with the entry behind it. */
class InMemoryRecords {
    /** A row of the log and its entry, which a forger may have removed. */
    record Row(Change change, @Nullable Entry entry) {}

    /** A text that is kept apart. */
    record Secret(SchoolId school, DataSubject whose, KeptText kept, String salt, String text) {}

    private final Map<Book, Map<Long, Row>> books = new LinkedHashMap<>();
    private final Map<Book, Chain> chains = new HashMap<>();
    private final Map<Place, Entry> standing = new LinkedHashMap<>();
    private final Map<Name, Row> byId = new HashMap<>();
    private final Map<Name, Secret> secrets = new HashMap<>();

    private record Place(Book book, Slot slot) {}

    private record Name(SchoolId school, String id) {}

    InMemoryRecords copy() {
        return copyTo(new InMemoryRecords());
    }

    InMemoryRecords copyTo(InMemoryRecords copy) {
        books.forEach((book, rows) -> copy.books.put(book, new LinkedHashMap<>(rows)));
        copy.chains.putAll(chains);
        copy.standing.putAll(standing);
        copy.byId.putAll(byId);
        copy.secrets.putAll(secrets);
        return copy;
    }

    List<Book> books(SchoolId school) {
        return books.keySet().stream()
                .filter(book -> book.school().equals(school))
                .sorted(java.util.Comparator.comparing(Book::toString))
                .toList();
    }

    List<Row> rows(Book book) {
        return List.copyOf(books.getOrDefault(book, Map.of()).values());
    }

    List<Entry> standing(Book book) {
        return standing.entrySet().stream()
                .filter(entry -> entry.getKey().book().equals(book))
                .map(Map.Entry::getValue)
                .toList();
    }

    Optional<Row> row(SchoolId school, EntryId id) {
        return Optional.ofNullable(byId.get(new Name(school, id.value())));
    }

    Chain chain(Book book) {
        return chains.getOrDefault(book, Chain.empty(book));
    }

    void add(Change change, Entry entry) {
        Place place = new Place(entry.book(), entry.slot());
        Name name = new Name(entry.book().school(), entry.id().value());
        checkFree(entry, byId.containsKey(name), standing.get(place));
        Row row = new Row(change, entry);
        byId.put(name, row);
        standing.remove(place);
        standing.put(place, entry);
        books.computeIfAbsent(entry.book(), book -> new LinkedHashMap<>()).put(change.sequence(), row);
        chains.put(entry.book(), chain(entry.book()).and(change));
    }

    void checkFree(Entry entry, boolean identifierTaken, @Nullable Entry before) {
        check(!identifierTaken, "entry `" + entry.id() + "` is taken");
        check(
                entry.version() == (before == null ? 1 : before.version() + 1),
                "version `" + entry.version() + "` of `" + entry.slot() + "` is taken");
    }

    void keep(Secret secret) {
        Name name = new Name(secret.school(), secret.kept().id());
        check(
                secrets.putIfAbsent(name, secret) == null,
                "text `" + secret.kept().id() + "` is taken");
    }

    Optional<Secret> secret(SchoolId school, String id) {
        return Optional.ofNullable(secrets.get(new Name(school, id)));
    }

    int erase(SchoolId school, DataSubject whose) {
        int before = secrets.size();
        secrets.values()
                .removeIf(secret ->
                        secret.school().equals(school) && secret.whose().equals(whose));
        return before - secrets.size();
    }

    /** Alters a row as a forger would, who leaves the end of the log as it is. */
    void forge(Forgery forgery, Book book, long sequence) {
        Map<Long, Row> rows = books.get(book);
        Row row = rows == null ? null : rows.get(sequence);
        if (rows == null || row == null || row.entry() == null) {
            throw new IllegalArgumentException("no entry behind change `" + sequence + "`");
        }
        Entry entry = row.entry();
        Change.Builder change = Change.builder().from(row.change());
        Entry.Builder forged = Entry.builder().from(entry);
        switch (forgery) {
            case VALUE_IN_LOG -> rows.put(sequence, new Row(change.after("3").build(), entry));
            case ACTOR_IN_LOG ->
                rows.put(sequence, new Row(change.actor(new PersonId("чужой")).build(), entry));
            case VALUE_IN_ENTRY ->
                rows.put(
                        sequence,
                        new Row(
                                row.change(),
                                forged.content(Given.mark(Given.TWO)).build()));
            case PUPIL_IN_ENTRY ->
                rows.put(
                        sequence,
                        new Row(
                                row.change(),
                                forged.slot(ofAnother(entry.slot())).build()));
            case ENTRY_REMOVED -> rows.put(sequence, new Row(row.change(), null));
            case CHANGE_REMOVED -> rows.remove(sequence);
        }
    }

    void wipe(Book book) {
        for (Row row : rows(book)) {
            byId.remove(new Name(book.school(), row.change().entry().value()));
        }
        books.remove(book);
        chains.remove(book);
        standing.keySet().removeIf(place -> place.book().equals(book));
    }

    private static Slot ofAnother(Slot slot) {
        return new Slot(
                EntryKind.MARK, slot.subject(), new PupilId("чужой"), slot.lesson(), slot.person(), slot.item());
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new StorageFailure(message, null);
        }
    }
}
