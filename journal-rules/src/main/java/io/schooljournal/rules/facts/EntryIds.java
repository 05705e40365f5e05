package io.schooljournal.rules.facts;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
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
    private final LongIndex lastNamedOn = new LongIndex();
    /** Entries that may share their id with another, or that another row names. */
    private final LongIndex watched = new LongIndex();
    /** What there may be several entries about. */
    private final LongIndex places = new LongIndex();

    private EntryIds(PackageFile file) {
        this.id = file.columns().get(0);
        this.supersedes = file.column("supersedes");
    }

    /** Says what an entry is about, so that two entries about the same can be told. */
    @FunctionalInterface
    public interface Place {
        /**
         * Returns a number for it.
         *
         * @param row an entry
         * @return the number, never 0, the same for entries about the same
         */
        long of(PackageRow row);
    }

    /**
     * Reads the entries of a file.
     *
     * @param journal the package
     * @param file a file whose entries may supersede each other
     * @param about what an entry is about; null when there may be several about the same
     * @return what its entries have to do with each other
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static EntryIds read(JournalPackage journal, PackageFile file, @Nullable Place about)
            throws UnreadablePackage {
        SharedReading reading = new SharedReading();
        EntryIds entries = in(reading, journal, file, about);
        reading.read(journal);
        return entries;
    }

    /**
     * Gathers from a reading what the entries of a file have to do with each other.
     *
     * @param reading the reading, after which it is known
     * @param journal the package that will be read
     * @param file a file whose entries may supersede each other
     * @param about what an entry is about; null when there may be several about the same
     * @return what its entries have to do with each other
     */
    public static EntryIds in(SharedReading reading, JournalPackage journal, PackageFile file, @Nullable Place about) {
        EntryIds entries = new EntryIds(file);
        long rows = journal.size(file) / BYTES_OF_ROW;
        reading.add(file, entries.new Gathering(rows, about));
        return entries;
    }

    /** Gathers from all rows. */
    private final class Gathering implements RowReader {
        private final @Nullable Place about;
        private final Repeats seenIds;
        private final Repeats seenPlaces;

        Gathering(long rows, @Nullable Place about) {
            this.about = about;
            this.seenIds = new Repeats(rows, watched);
            this.seenPlaces = new Repeats(about == null ? 0 : rows, places);
        }

        @Override
        public void row(PackageRow row) {
            seenIds.add(row.hash(id));
            if (row.has(supersedes)) {
                names(row);
            } else if (about != null) {
                seenPlaces.add(about.of(row));
            }
        }

        @Override
        public void end() {
            seenIds.end();
            seenPlaces.end();
        }
    }

    private void names(PackageRow row) {
        long earlier = row.hash(supersedes);
        watched.add(earlier);
        lastNamedOn.put(earlier, (int) Math.min(row.line(), Integer.MAX_VALUE));
    }

    /**
     * Names an entry of which something else in the package tells.
     *
     * @param entry the hash of the entry's id
     */
    public void name(long entry) {
        watched.add(entry);
    }

    /**
     * Tells whether an entry may share its id with another, or whether another row of the package names it.
     *
     * @param entry the hash of the entry's id
     * @return false when certainly neither
     */
    public boolean isNamedOrRepeated(long entry) {
        return watched.contains(entry);
    }

    /**
     * Tells whether there may be several entries about the same.
     *
     * @param place the number that {@link Place} gives
     * @return false when certainly not
     */
    public boolean mayRepeat(long place) {
        return places.contains(place);
    }

    /**
     * Tells whether no later row replaces this one; a row that names itself, a later one or none replaces nothing.
     *
     * @param row an entry of the file
     * @return true when it stands
     */
    public boolean stands(PackageRow row) {
        return lastNamedOn.size() == 0 || lastNamedOn.get(row.hash(id)) <= row.line();
    }
}
