package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Target;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries by which applications for corrections were carried out, kept until the applications are judged. */
final class CarriedOut {
    private final Map<Long, List<Correction>> entries = new HashMap<>();

    /** An entry made on an application: what it is about, when and by whom it was made. */
    record Correction(
            Target target,
            long pupil,
            long subject,
            @Nullable Instant at,
            long by) {}

    /** Keeps an entry, if it was made on an application. */
    void keep(Entry entry) {
        if (entry.correction() != 0) {
            entries.computeIfAbsent(entry.correction(), key -> new ArrayList<>(1))
                    .add(new Correction(
                            entry.target(),
                            entry.pupil(),
                            entry.subject(),
                            entry.row().instant(entry.at()),
                            entry.row().hash(entry.by())));
        }
    }

    /** The entries made on an application, in the order of the package. */
    List<Correction> on(long correction) {
        return entries.getOrDefault(correction, List.of());
    }

    /** Whether an entry was made by another person, or at another instant, than a row tells, as far as both tell it. */
    static boolean differs(Correction entry, PackageRow row, Column at, Column by) {
        Instant applied = row.instant(at);
        Instant made = entry.at();
        boolean otherTime = applied != null && made != null && !applied.equals(made);
        return otherTime || (row.has(by) && entry.by() != 0 && row.hash(by) != entry.by());
    }
}
