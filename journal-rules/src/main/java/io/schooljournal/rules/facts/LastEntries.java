package io.schooljournal.rules.facts;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last first-hand entry of one file at each lesson, in room that grows with lessons and not with entries; what
 * supersedes or corrects another entry does not count.
 */
public final class LastEntries {
    private static final WorkKind[] KINDS = WorkKind.values();
    private static final int SLOTS = KINDS.length + 1;
    /** The slot of entries that have no kind of work, or whose kind is not known. */
    private static final int NO_KIND = KINDS.length;

    private final @Nullable Shown[] last;
    private final Evidence absent;

    private LastEntries(int lessons, Evidence absent) {
        this.last = new Shown[lessons * SLOTS];
        this.absent = absent;
    }

    /**
     * Which entries count.
     *
     * @param kinds the kinds of work; empty for all
     * @param ofDay whether work that was done later than the day of the lesson does not count
     * @param asOf nothing is known of what was entered later
     */
    public record Wanted(Set<WorkKind> kinds, boolean ofDay, Instant asOf) {
        /** The kinds are copied. */
        public Wanted {
            kinds = Set.copyOf(kinds);
        }

        private boolean isOther(@Nullable WorkKind kind) {
            return kind != null && !kinds.isEmpty() && !kinds.contains(kind);
        }
    }

    /**
     * Reads a file of entries.
     *
     * @param journal the package
     * @param file a file of entries that hang on lessons
     * @param book the lessons
     * @param wanted which entries count
     * @return the last at each lesson
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static LastEntries read(JournalPackage journal, PackageFile file, LessonBook book, Wanted wanted)
            throws UnreadablePackage {
        SharedReading reading = new SharedReading();
        LastEntries entries = in(reading, journal, file, book, wanted);
        reading.read(journal);
        return entries;
    }

    /**
     * Gathers the last entries from a reading.
     *
     * @param reading the reading, after which they are known
     * @param journal the package that will be read
     * @param file a file of entries that hang on lessons
     * @param book the lessons
     * @param wanted which entries count
     * @return the last at each lesson
     */
    public static LastEntries in(
            SharedReading reading, JournalPackage journal, PackageFile file, LessonBook book, Wanted wanted) {
        Column lesson = file.column("lesson_id");
        Column at = file.column("entered_at");
        Column supersedes = file.find("supersedes");
        Column correction = file.find("correction_id");
        Column work = file.find("work_kind");
        Column done = file.find("work_done_on");
        LastEntries entries = new LastEntries(book.rows().size(), Evidence.value(journal, file, at));
        reading.add(file, row -> {
            WorkKind kind = work == null ? null : row.code(work, KINDS);
            if (wanted.isOther(kind) || has(row, supersedes) || has(row, correction)) {
                return;
            }
            int index = book.find(row.hash(lesson));
            if (index == LongIndex.NONE) {
                return;
            }
            LessonBook.Row held = book.rows().get(index);
            WorkKind known = kind != null || work == null ? kind : held.held().work;
            boolean later = wanted.ofDay && done != null && row.has(done) && row.number(done) > held.held().day;
            if (!later && !wanted.isOther(known)) {
                entries.add(
                        index * SLOTS + (known == null ? NO_KIND : known.ordinal()), row, row.instant(at), wanted.asOf);
            }
        });
        return entries;
    }

    private static boolean has(PackageRow row, @Nullable Column column) {
        return column != null && row.has(column);
    }

    private void add(int slot, PackageRow row, @Nullable Instant at, Instant asOf) {
        Shown held = last[slot];
        if (at == null) {
            last[slot] = Shown.unknown(absent);
        } else if (!at.isAfter(asOf) && (held == null || held.at() == null || at.isAfter(held.at()))) {
            if (held == null || held.unknown() == null) {
                last[slot] = Shown.done(at, Shown.place(row));
            }
        }
    }

    /**
     * Returns the last entry of a kind of work at a lesson.
     *
     * @param lesson the place of the lesson in its book
     * @param kind the kind; null for entries without one, or of an unknown one
     * @return when and where it was made, or why that is not known; null when there is no entry
     */
    public @Nullable Shown of(int lesson, @Nullable WorkKind kind) {
        return last[lesson * SLOTS + (kind == null ? NO_KIND : kind.ordinal())];
    }
}
