package io.schooljournal.rules.sample;

import io.schooljournal.core.duty.DutyTerms;
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

    private final Scene scene;
    private Violation planting = Violation.CURRENT_MARK_AFTER_WINDOW;

    private record Sown(Violation kind, HeldRow row, String code, List<ClauseRef> clauses) {}

    Harvest(Scene scene) {
        this.scene = scene;
    }

    /** Begins to plant a kind; tells whether the regulation knows it. */
    boolean begin(Violation kind) {
        planting = kind;
        return clauses(Cultivation.of(kind).basis()) != null;
    }

    private @Nullable List<ClauseRef> clauses(Basis basis) {
        return basis.of(scene.order().policy(), scene.plan().year().endsOn());
    }

    /** A finding by what is being planted. */
    void sow(HeldRow row, String code, List<ClauseRef> clauses) {
        sown.add(new Sown(planting, row, code, clauses));
    }

    /** A finding by what is being planted, where the regulation knows it. */
    void also(HeldRow row, String code, Basis basis) {
        List<ClauseRef> clauses = clauses(basis);
        if (clauses != null) {
            sow(row, code, clauses);
        }
    }

    /** A finding for each of the duties that is missed at a row. */
    void missed(HeldRow row, String code, List<DutyTerms> duties) {
        duties.forEach(duty -> sow(row, code, duty.clauses()));
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
