package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Pieces.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One OneRoster export, a folder or a zip, open for reading; what is wrong in it is said with file, line and column. */
final class OneRosterExport implements Closeable {
    private static final List<String> VERSIONS = List.of("1.1", "1.2");

    private final Path path;
    private final PackageStore store;
    private final List<String> names;
    private final Map<String, Mode> modes = new HashMap<>();

    /** What the manifest says of a file. */
    enum Mode {
        /** There is none. */
        ABSENT,
        /** All records. */
        BULK,
        /** What changed. */
        DELTA
    }

    /** Takes a row. */
    interface Taker {
        void row(OneRosterRow row) throws FailedConversion;
    }

    private OneRosterExport(Path path, PackageStore store, List<String> names) {
        this.path = path;
        this.store = store;
        this.names = names;
    }

    static OneRosterExport open(Path path) throws FailedConversion {
        PackageStore store = null;
        try {
            store = PackageStore.at(path, OneRosterFile.MANIFEST.fileName());
            OneRosterExport export = new OneRosterExport(path, store, store.names());
            export.readManifest();
            return export;
        } catch (UnreadablePackage refused) {
            throw closing(store, new FailedConversion(String.valueOf(refused.getMessage())));
        } catch (RefusedInput refused) {
            throw closing(store, new FailedConversion(path + ": " + refused.problem));
        } catch (IOException unreadable) {
            throw closing(store, new FailedConversion(path + ": export cannot be read"));
        } catch (FailedConversion failed) {
            throw closing(store, failed);
        }
    }

    private static FailedConversion closing(@Nullable PackageStore store, FailedConversion failed) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (IOException unclosed) {
            failed.addSuppressed(unclosed);
        }
        return failed;
    }

    private void readManifest() throws FailedConversion {
        if (!names.contains(OneRosterFile.MANIFEST.fileName())) {
            throw new FailedConversion(path + ": missing `manifest.csv`");
        }
        read(OneRosterFile.MANIFEST, this::property);
        for (OneRosterFile file : OneRosterFile.values()) {
            if (file != OneRosterFile.MANIFEST && !names.contains(file.fileName()) && mode(file) != Mode.ABSENT) {
                throw failed(0, "`" + file.fileName() + "` is declared and is not there");
            }
        }
    }

    private void property(OneRosterRow row) throws FailedConversion {
        String name = row.need("propertyName");
        String value = row.text("value");
        if (name.equals("oneroster.version")
                && (value == null || VERSIONS.stream().noneMatch(value::startsWith))) {
            throw failed(row.line(), "`oneroster.version` must be `1.1` or `1.2`, not `" + value + "`");
        }
        if (name.startsWith("file.") && value != null) {
            try {
                modes.put(
                        name.substring("file.".length()).replace("*", ""),
                        Mode.valueOf(value.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw failed(row.line(), "`" + name + "` must be `absent`, `bulk` or `delta`, not `" + value + "`");
            }
        }
    }

    private FailedConversion failed(long line, String problem) {
        return new FailedConversion(
                path + "/" + OneRosterFile.MANIFEST.fileName() + (line == 0 ? "" : ":" + line + ":1") + ": " + problem);
    }

    /** What the manifest says; of a file that it does not name, whether the file is there. */
    Mode mode(OneRosterFile file) {
        return modes.getOrDefault(file.bareName(), names.contains(file.fileName()) ? Mode.BULK : Mode.ABSENT);
    }

    /** Tells whether some file holds changes only. */
    boolean isDelta() {
        return modes.containsValue(Mode.DELTA);
    }

    /** Tells whether there is a file of this name. */
    boolean has(String fileName) {
        return names.contains(fileName);
    }

    /** Reads a file from its beginning; returns the columns that were passed over, with the rows that have them. */
    Map<String, Long> read(OneRosterFile file, Taker taker) throws FailedConversion {
        OneRosterRow row = new OneRosterRow(file);
        try (Pieces pieces = new Pieces(store.open(file.fileName()))) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                CsvRows.read(file.fileName(), piece, row, () -> hand(row, taker));
            }
            return row.unread();
        } catch (RefusedInput refused) {
            throw in(refused.in(file.fileName()));
        } catch (UnreadablePackage refused) {
            throw in(refused);
        } catch (Stopped stopped) {
            throw stopped.failed;
        } catch (IOException unreadable) {
            throw new FailedConversion(path + "/" + file.fileName() + ": file is cut off or broken");
        }
    }

    private static void hand(OneRosterRow row, Taker taker) throws UnreadablePackage {
        if (!row.takesHeader()) {
            try {
                taker.row(row);
            } catch (FailedConversion failed) {
                throw new Stopped(failed);
            }
        }
    }

    /** The rows of a file of which nothing is carried. */
    long rows(String fileName) throws FailedConversion {
        RowCount count = new RowCount();
        try (Pieces pieces = new Pieces(store.open(fileName))) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                CsvRows.read(fileName, piece, count, () -> {});
            }
            return Math.max(0, count.records - 1);
        } catch (RefusedInput refused) {
            throw in(refused.in(fileName));
        } catch (UnreadablePackage refused) {
            throw in(refused);
        } catch (IOException unreadable) {
            throw new FailedConversion(path + "/" + fileName + ": file is cut off or broken");
        }
    }

    private FailedConversion in(UnreadablePackage refused) {
        return new FailedConversion(path + "/" + refused.getMessage());
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    /** Carries a failure through the parser. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final FailedConversion failed;

        Stopped(FailedConversion failed) {
            super(failed);
            this.failed = failed;
        }
    }

    private static final class RowCount implements RowHandler.Fields {
        private long records;

        @Override
        public void begin(long line) {
            records++;
        }

        @Override
        public void add(char[] buffer, int offset, int length) {}
    }
}
