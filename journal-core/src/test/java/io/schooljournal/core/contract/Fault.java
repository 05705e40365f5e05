package io.schooljournal.core.contract;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a storage might do wrong, and a test of the kit that must fail then. */
enum Fault {
    LOSES_THE_LAST_ROW_OF_THE_LOG("what_is_read_is_what_was_written") {
        @Override
        List<Change> changes(ChangeLog good, Book book, long after, int limit) {
            List<Change> all = good.changes(book, after, limit);
            return all.isEmpty() ? all : all.subList(0, all.size() - 1);
        }
    },
    REORDERS_THE_LOG("what_is_read_is_what_was_written") {
        @Override
        List<Change> changes(ChangeLog good, Book book, long after, int limit) {
            List<Change> all = new ArrayList<>(good.changes(book, after, limit));
            Collections.reverse(all);
            return all;
        }
    },
    BEGINS_A_PAGE_OF_THE_LOG_TOO_EARLY("the_log_is_read_a_page_at_a_time") {
        @Override
        List<Change> changes(ChangeLog good, Book book, long after, int limit) {
            return good.changes(book, Math.max(0, after - 1), limit);
        }
    },
    CALLS_EVERY_LOG_WHOLE("a_forgery_is_found_at_its_row") {
        @Override
        ChainCheck verify(ChangeLog good, Book book) {
            List<Change> rows = good.changes(book, 0, Integer.MAX_VALUE);
            Chain empty = Chain.empty(book);
            return new ChainCheck.Whole(
                    rows.isEmpty()
                            ? empty
                            : new Chain(
                                    book, rows.size(), rows.get(rows.size() - 1).hash()));
        }
    },
    TAKES_A_VERSION_TWICE("a_version_that_is_taken_is_refused_and_nothing_is_written") {
        @Override
        InMemoryRecords records() {
            return new FaultyRecords();
        }
    },
    ACKNOWLEDGES_WHAT_IT_REFUSED("several_entries_are_appended_together_or_not_at_all") {
        @Override
        List<Change> append(Journals good, List<PermittedEntry> permitted) {
            try {
                return good.append(permitted);
            } catch (StorageFailure swallowed) {
                return madeUp(permitted);
            }
        }
    },
    TAKES_ENTRIES_OF_ANOTHER_BOOK("only_the_journal_that_is_being_written_takes_entries") {
        @Override
        List<Change> append(Journals good, List<PermittedEntry> permitted) {
            try {
                return good.append(permitted);
            } catch (IllegalArgumentException swallowed) {
                return madeUp(permitted);
            }
        }
    },
    ANSWERS_AN_APPEND_OUT_OF_ORDER("several_entries_are_appended_together_or_not_at_all") {
        @Override
        List<Change> append(Journals good, List<PermittedEntry> permitted) {
            List<Change> changes = new ArrayList<>(good.append(permitted));
            Collections.reverse(changes);
            return changes;
        }
    },
    KEEPS_WHAT_A_FAILED_UNIT_WROTE("a_unit_of_work_that_throws_leaves_no_row") {
        @Override
        <T> T write(FaultyStorage storage, Book book, Function<Storage, T> work) {
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            Optional<T> result = super.write(storage, book, open -> {
                try {
                    return Optional.of(work.apply(open));
                } catch (RuntimeException failed) {
                    failure.set(failed);
                    return Optional.empty();
                }
            });
            return result.orElseThrow(failure::get);
        }
    },
    LETS_TWO_WRITE_AT_ONCE("many_who_write_first_in_one_journal_are_all_kept_in_one_chain") {
        @Override
        <T> T write(FaultyStorage storage, Book book, Function<Storage, T> work) {
            return storage.sound().writeUnlocked(book, open -> {
                T result = work.apply(storage.seen(open));
                // Long enough for the others to begin before this one has ended.
                LockSupport.parkNanos(20_000_000);
                return result;
            });
        }
    },
    WRITES_WHILE_IT_READS("a_unit_of_work_that_reads_refuses_to_write") {
        @Override
        <T> T read(FaultyStorage storage, Function<Storage, T> work) {
            Book book = new Journal(new SchoolId("ничья"), new ClassId("0"), new AcademicYear(2000));
            return super.write(storage, book, work);
        }
    },
    SHOWS_ANOTHER_SCHOOLS_ENTRIES("neither_another_school_nor_another_year_sees_the_mark") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            Stream<Book> others = storage.written().stream().filter(other -> isTwin(other, book));
            return Stream.concat(Stream.of(book), others)
                    .flatMap(one -> good.standing(one, selections).stream())
                    .distinct()
                    .toList();
        }
    },
    FINDS_ANOTHER_SCHOOLS_ENTRY("another_school_finds_neither_the_entry_nor_its_row_nor_the_book_nor_what_was_kept") {
        @Override
        Optional<Entry> entry(FaultyStorage storage, Journals good, SchoolId school, EntryId id) {
            return storage.written().stream()
                    .flatMap(book -> good.entry(book.school(), id).stream())
                    .findFirst();
        }
    },
    FORGETS_IDENTIFIERS("an_order_given_twice_is_done_once_and_answered_alike_even_when_the_window_has_closed_since") {
        @Override
        Optional<Entry> entry(FaultyStorage storage, Journals good, SchoolId school, EntryId id) {
            return Optional.empty();
        }
    },
    SHOWS_SUPERSEDED_VERSIONS("the_latest_version_stands_and_the_earlier_ones_are_kept") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            return good.standing(book, selections).stream()
                    .flatMap(entry -> good.history(book, entry.slot()).stream())
                    .toList();
        }
    },
    HIDES_WHAT_WAS_WITHDRAWN("the_latest_version_stands_and_the_earlier_ones_are_kept") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            return good.standing(book, selections).stream()
                    .filter(entry -> !entry.withdrawn())
                    .toList();
        }
    },
    READS_MORE_THAN_WAS_SELECTED("what_several_selections_name_comes_once_and_nothing_else_does") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            return good.standing(
                    book,
                    selections.stream()
                            .map(selection -> Selection.all(selection.kind()))
                            .toList());
        }
    },
    TELLS_TWICE_WHAT_IS_SELECTED_TWICE("what_several_selections_name_comes_once_and_nothing_else_does") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            return selections.stream()
                    .flatMap(selection -> good.standing(book, List.of(selection)).stream())
                    .toList();
        }
    },
    CUTS_INSTANTS_TO_MILLISECONDS("an_instant_is_kept_to_the_microsecond_and_what_is_finer_is_cut_off_before") {
        @Override
        List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
            return good.standing(book, selections).stream().map(Fault::cut).toList();
        }
    },
    OVERWRITES_EARLIER_VERSIONS("a_mark_is_changed_and_its_old_value_kept") {
        @Override
        List<Entry> history(Journals good, Book book, Slot slot) {
            List<Entry> versions = good.history(book, slot);
            return versions.isEmpty() ? versions : versions.subList(versions.size() - 1, versions.size());
        }
    },
    FORGETS_SUPERSEDED_VERSIONS("all_versions_in_several_slots_are_read_together_in_their_order") {
        @Override
        List<Entry> versions(Journals good, Book book, List<Selection> selections) {
            return good.standing(book, selections);
        }
    },
    FINDS_ONE_ROW_OF_SEVERAL("the_rows_of_several_entries_are_found_together") {
        @Override
        Map<EntryId, Change> changesOf(ChangeLog good, SchoolId school, Collection<EntryId> entries) {
            return good.changesOf(school, entries.stream().limit(1).toList());
        }
    },
    READS_ONE_TEXT_OF_SEVERAL("several_texts_are_read_together_but_for_those_erased") {
        @Override
        Map<KeptText, String> read(Vault good, SchoolId school, Collection<KeptText> kept) {
            return good.read(school, kept.stream().limit(1).toList());
        }
    },
    ERASES_NOTHING("a_text_that_is_kept_apart_can_be_read_until_it_is_erased_and_the_chain_stays_whole") {
        @Override
        int erase(Vault good, SchoolId school, DataSubject whose) {
            return 1;
        }
    };

    private final String noticedBy;

    Fault(String noticedBy) {
        this.noticedBy = noticedBy;
    }

    /** Returns the name of a test that must fail. */
    String noticedBy() {
        return noticedBy;
    }

    InMemoryRecords records() {
        return new InMemoryRecords();
    }

    <T> T write(FaultyStorage storage, Book book, Function<Storage, T> work) {
        return storage.sound().write(book, open -> work.apply(storage.seen(open)));
    }

    <T> T read(FaultyStorage storage, Function<Storage, T> work) {
        return storage.sound().read(open -> work.apply(storage.seen(open)));
    }

    List<Entry> standing(FaultyStorage storage, Journals good, Book book, List<Selection> selections) {
        return good.standing(book, selections);
    }

    List<Entry> history(Journals good, Book book, Slot slot) {
        return good.history(book, slot);
    }

    Optional<Entry> entry(FaultyStorage storage, Journals good, SchoolId school, EntryId id) {
        return good.entry(school, id);
    }

    List<Change> append(Journals good, List<PermittedEntry> permitted) {
        return good.append(permitted);
    }

    List<Change> changes(ChangeLog good, Book book, long after, int limit) {
        return good.changes(book, after, limit);
    }

    ChainCheck verify(ChangeLog good, Book book) {
        return good.verify(book);
    }

    List<Entry> versions(Journals good, Book book, List<Selection> selections) {
        return good.versions(book, selections);
    }

    Map<EntryId, Change> changesOf(ChangeLog good, SchoolId school, Collection<EntryId> entries) {
        return good.changesOf(school, entries);
    }

    Map<KeptText, String> read(Vault good, SchoolId school, Collection<KeptText> kept) {
        return good.read(school, kept);
    }

    int erase(Vault good, SchoolId school, DataSubject whose) {
        return good.erase(school, whose);
    }

    private static List<Change> madeUp(List<PermittedEntry> permitted) {
        return permitted.stream()
                .map(one -> one.changeAfter(Chain.empty(one.entry().book())))
                .toList();
    }

    /** Tells whether two books are of the same class and year in different schools. */
    private static boolean isTwin(Book other, Book book) {
        return other instanceof Journal one
                && book instanceof Journal two
                && one.schoolClass().equals(two.schoolClass())
                && one.year().equals(two.year())
                && !one.school().equals(two.school());
    }

    private static Entry cut(Entry entry) {
        return Entry.builder()
                .from(entry)
                .enteredAt(entry.enteredAt().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }
}
