package io.schooljournal.rules.facts;

import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One reading of some files of a package for all who want their rows, so that none of them is read once for each. */
public final class SharedReading {
    private final Map<PackageFile, List<RowReader>> takers = new EnumMap<>(PackageFile.class);

    /** Nobody wants any rows yet. */
    public SharedReading() {}

    /**
     * Lets somebody have the rows of a file.
     *
     * @param file the file
     * @param taker takes its rows once the package is read
     */
    public void add(PackageFile file, RowReader taker) {
        takers.computeIfAbsent(file, key -> new ArrayList<>()).add(taker);
    }

    /**
     * Reads every file of which somebody wants the rows, once.
     *
     * @param journal the package
     * @throws UnreadablePackage when a file cannot be read to its end; the rows before that were handed over
     */
    public void read(JournalPackage journal) throws UnreadablePackage {
        for (Map.Entry<PackageFile, List<RowReader>> file : takers.entrySet()) {
            journal.read(file.getKey(), new All(file.getValue()));
        }
    }

    /** Each of several takers, in their order. */
    private record All(List<RowReader> takers) implements RowReader {
        @Override
        public void row(PackageRow row) {
            for (int i = 0; i < takers.size(); i++) {
                takers.get(i).row(row);
            }
        }

        @Override
        public void end() {
            takers.forEach(RowReader::end);
        }
    }
}
