package io.schooljournal.rules.sample;

import io.schooljournal.rules.exchange.PackageFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are held back, so that violations can be planted into them. */
final class Held implements Rows {
    private final Map<PackageFile, List<HeldRow>> rows = new EnumMap<>(PackageFile.class);

    @Override
    public void row(PackageFile file, @Nullable Object... values) {
        of(file).add(new HeldRow(file, values));
    }

    List<HeldRow> of(PackageFile file) {
        return rows.computeIfAbsent(file, key -> new ArrayList<>());
    }

    /** Lets all rows go. */
    void release(Rows other) {
        rows.forEach((file, held) -> held.forEach(row -> other.row(file, row.values())));
    }
}
