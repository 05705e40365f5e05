package io.schooljournal.rules.sample;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an audit must find: every violation that was planted, with its row, and, once all rows are there, with its line. */
final class Harvest {
    private final List<Sown> sown = new ArrayList<>();

    private record Sown(Violation kind, HeldRow row, String code, List<ClauseRef> clauses) {}

    void sow(Violation kind, HeldRow row, String code, List<ClauseRef> clauses) {
        sown.add(new Sown(kind, row, code, clauses));
    }

    /** Returns the place of every violation planted, in the order of files and lines. */
    List<Planted> planted(Held held) {
        IdentityHashMap<HeldRow, Long> lines = new IdentityHashMap<>();
        for (PackageFile file : PackageFile.values()) {
            long line = 1;
            for (HeldRow row : held.of(file)) {
                lines.put(row, ++line);
            }
        }
        return sown.stream()
                .sorted(Comparator.comparing((Sown one) -> one.row().file())
                        .thenComparing(one -> lines.getOrDefault(one.row(), 0L)))
                .map(one -> new Planted(
                        one.kind(),
                        one.row().file().fileName(),
                        lines.getOrDefault(one.row(), 0L),
                        id(one.row()),
                        one.code(),
                        one.clauses()))
                .toList();
    }

    private static @Nullable String id(HeldRow row) {
        Column first = row.file().columns().get(0);
        return row.file().hasIds() ? row.get(first.name()) : null;
    }
}
