package io.schooljournal.rules.register;

import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the rows that could not be understood, each file once however often it is read. */
final class Skipped {
    private final Map<PackageFile, Long> rows = new EnumMap<>(PackageFile.class);

    void read(JournalPackage journal, PackageFile file, Consumer<PackageRow> taker) throws UnreadablePackage {
        long[] broken = new long[1];
        journal.read(file, new RowReader() {
            @Override
            public void row(PackageRow row) {
                taker.accept(row);
            }

            @Override
            public void broken(BrokenRow row) {
                broken[0]++;
            }
        });
        if (broken[0] > 0) {
            rows.put(file, broken[0]);
        }
    }

    Map<PackageFile, Long> rows() {
        return rows;
    }
}
