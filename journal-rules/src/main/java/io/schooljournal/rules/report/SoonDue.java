package io.schooljournal.rules.report;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The duties that are due soon: how many, and the soonest of them. */
final class SoonDue {
    private static final int SHOWN = 200;
    private static final Comparator<Duty> BY_TIME = Comparator.comparing(Duty::due);

    private final Instant until;
    private final List<Duty> kept = new ArrayList<>();
    private long count;

    SoonDue(Instant until) {
        this.until = until;
    }

    void add(Duty duty) {
        if (duty.state() == DutyState.PENDING && !duty.due().isAfter(until)) {
            count++;
            kept.add(duty);
            if (kept.size() > 2 * SHOWN) {
                kept.sort(BY_TIME);
                kept.subList(SHOWN, kept.size()).clear();
            }
        }
    }

    long count() {
        return count;
    }

    List<Duty> shown() {
        return kept.stream().sorted(BY_TIME).limit(SHOWN).toList();
    }
}
