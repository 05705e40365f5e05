package io.schooljournal.rules.facts;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;

/**
 * Which entries of a file a later one replaces; room is taken by those alone, not by all entries.
 *
 * <p>A row that names itself, a later one or none at all replaces nothing.
 */
public final class Superseded {
    private final Column id;
    private final Column supersedes;
    private final LongIndex lastNamedBy = new LongIndex();
    private int rows;

    private Superseded(PackageFile file) {
        this.id = file.columns().get(0);
        this.supersedes = file.column("supersedes");
    }

    public static Superseded read(JournalPackage journal, PackageFile file) throws UnreadablePackage {
        Superseded superseded = new Superseded(file);
        if (journal.has(file, superseded.supersedes)) {
            journal.read(file, superseded::row);
        }
        return superseded;
    }

    /** Nothing of a file is replaced, or nobody needs to know. */
    public static Superseded nothing(PackageFile file) {
        return new Superseded(file);
    }

    private void row(PackageRow row) {
        rows++;
        long earlier = row.hash(supersedes);
        if (earlier != 0) {
            lastNamedBy.put(earlier, rows);
        }
    }

    /** Begins another reading of the file from its first row. */
    public Reading reading() {
        return new Reading();
    }

    /** A reading of the file that tells of each row whether it stands; it is asked once for every row, in their order. */
    public final class Reading {
        private int row;

        private Reading() {}

        /** Whether no later row replaces this one. */
        public boolean stands(PackageRow entry) {
            row++;
            return lastNamedBy.size() == 0 || lastNamedBy.get(entry.hash(id)) <= row;
        }
    }
}
