package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.OneRosterExport.Mode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records that stand after an export, or after a difference was applied to the export it changes: an active record
 * takes the place of the one with its {@code sourcedId}, one that is to be deleted removes it.
 */
final class OneRosterSource implements Closeable {
    private static final String DELETED = "tobedeleted";

    private final OneRosterExport export;
    private final @Nullable OneRosterExport base;
    private final ConversionRemarks remarks;
    private @Nullable Instant lastModified;

    private OneRosterSource(OneRosterExport export, @Nullable OneRosterExport base, ConversionRemarks remarks) {
        this.export = export;
        this.base = base;
        this.remarks = remarks;
    }

    static OneRosterSource open(Path source, @Nullable Path before, ConversionRemarks remarks) throws FailedConversion {
        OneRosterExport export = OneRosterExport.open(source);
        try {
            OneRosterSource opened =
                    new OneRosterSource(export, before == null ? null : OneRosterExport.open(before), remarks);
            remarks.supposed("DELTA", before == null && export.isDelta() ? 1 : 0);
            return opened;
        } catch (FailedConversion failed) {
            try {
                export.close();
            } catch (IOException unclosed) {
                failed.addSuppressed(unclosed);
            }
            throw failed;
        }
    }

    /** Tells whether there is anything to read of a file. */
    boolean has(OneRosterFile file) {
        return export.mode(file) != Mode.ABSENT || (base != null && base.mode(file) != Mode.ABSENT);
    }

    /** Reads the records that stand, those of the base first. */
    void read(OneRosterFile file, Consumer<OneRosterRow> taker) throws FailedConversion {
        Mode mode = export.mode(file);
        if (base != null && mode != Mode.BULK && base.mode(file) != Mode.ABSENT) {
            Set<String> changed = changed(file, mode);
            readAll(base, file, row -> {
                if (!changed.contains(String.valueOf(row.text("sourcedId")))) {
                    take(file, row, taker);
                }
            });
        }
        if (mode != Mode.ABSENT) {
            readAll(export, file, row -> take(file, row, taker));
        }
    }

    private Set<String> changed(OneRosterFile file, Mode mode) throws FailedConversion {
        Set<String> ids = new HashSet<>();
        if (mode == Mode.DELTA) {
            export.read(file, row -> ids.add(String.valueOf(row.text("sourcedId"))));
        }
        return ids;
    }

    private void readAll(OneRosterExport from, OneRosterFile file, Consumer<OneRosterRow> taker)
            throws FailedConversion {
        from.read(file, taker::accept)
                .forEach((column, rows) -> remarks.left("COLUMN", file.fileName() + ": " + column, rows));
    }

    private void take(OneRosterFile file, OneRosterRow row, Consumer<OneRosterRow> taker) {
        Instant modified = row.lastModified();
        if (modified != null) {
            remarks.left("LAST_MODIFIED");
            Instant latest = lastModified;
            lastModified = latest == null || modified.isAfter(latest) ? modified : latest;
        }
        if (DELETED.equalsIgnoreCase(row.text("status"))) {
            remarks.left("DELETED", file.fileName());
        } else if (!row.isWhole()) {
            remarks.leftAt("BROKEN_ROW", file.fileName(), row.line());
        } else {
            taker.accept(row);
        }
    }

    /** Counts the rows of the files of which nothing is carried. */
    void countOthers() throws FailedConversion {
        for (String name : OneRosterFile.OTHERS) {
            String file = name + ".csv";
            long rows =
                    (export.has(file) ? export.rows(file) : 0) + (base != null && base.has(file) ? base.rows(file) : 0);
            if (rows > 0) {
                remarks.left("FILE", file, rows);
            }
        }
    }

    /** The last instant at which a record was changed; null when no record tells. */
    @Nullable
    Instant lastModified() {
        return lastModified;
    }

    @Override
    public void close() throws IOException {
        try {
            export.close();
        } finally {
            if (base != null) {
                base.close();
            }
        }
    }
}
