package io.schooljournal.rules.facts;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of one file have to do with each other, from a first reading: which may occur twice, and which a later one
 * replaces. Room is taken by those alone, not by all entries.
 */
public final class EntryIds {
    private static final int BYTES_OF_ROW = 40;

    private final Column id;
    private final Column supersedes;
    private final Repeats ids;
    private final Repeats places;
    private final LongIndex lastNamedOn = new LongIndex();
    private final LongIndex named = new LongIndex();

    /** Says what an entry is about, so that two entries about the same can be told. */
    @FunctionalInterface
    public interface Place {
        /** Returns a number for it, never 0. */
        long of(PackageRow row);
    }

    private EntryIds(JournalPackage journal, PackageFile file, boolean single) {
        this.id = file.columns().get(0);
        this.supersedes = file.column("supersedes");
        long rows = journal.size(file) / BYTES_OF_ROW;
        this.ids = new Repeats(rows);
        this.places = new Repeats(single ? rows : 0);
    }

    /**
     * Reads the entries of a file.
     *
     * @param place what an entry is about; null when there may be several about the same
     */
    public static EntryIds read(JournalPackage journal, PackageFile file, @Nullable Place place)
            throws UnreadablePackage {
        EntryIds entries = new EntryIds(journal, file, place != null);
        journal.read(file, row -> entries.row(row, place));
        entries.ids.end();
        entries.places.end();
        return entries;
    }

    private void row(PackageRow row, @Nullable Place place) {
        ids.add(row.hash(id));
        long earlier = row.hash(supersedes);
        if (earlier != 0) {
            lastNamedOn.put(earlier, (int) Math.min(row.line(), Integer.MAX_VALUE));
        } else if (place != null) {
            places.add(place.of(row));
        }
    }

    /** Names an entry of which something else in the package tells. */
    public void name(long entry) {
        named.add(entry);
    }

    /** Tells whether an entry may share its id with another, or whether another row of the package names it. */
    public boolean isNamedOrRepeated(long entry) {
        return ids.mayRepeat(entry) || lastNamedOn.contains(entry) || named.contains(entry);
    }

    /** Tells whether there may be several entries about the same. */
    public boolean mayRepeat(long place) {
        return places.mayRepeat(place);
    }

    /** Tells whether no later row replaces this one; a row that names itself, a later one or none replaces nothing. */
    public boolean stands(PackageRow row) {
        return lastNamedOn.size() == 0 || lastNamedOn.get(row.hash(id)) <= row.line();
    }
}
