package io.schooljournal.rules.facts;

import io.schooljournal.rules.facts.DutyLog.Done;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one duty in one class, found by time and by the study period they name. */
final class DoneRecords {
    /** Of records made at the same instant the row that stands first is the earlier. */
    private static final Comparator<Done> EARLIEST_FIRST =
            Comparator.comparing(Done::at).thenComparing(one -> one.place().line());

    private final List<Done> all;
    private final List<Done> ofNoPeriod;
    private final Map<String, List<Done>> byPeriod = new HashMap<>();

    DoneRecords(List<Done> records) {
        this.all = records.stream().sorted(EARLIEST_FIRST).toList();
        this.ofNoPeriod = all.stream().filter(one -> one.period() == null).toList();
        for (Done one : all) {
            if (one.period() != null) {
                byPeriod.computeIfAbsent(one.period(), key -> new ArrayList<>()).add(one);
            }
        }
    }

    /** Returns the records that may be meant for a time, the earliest first. */
    List<Done> at(DutyLog.Time time) {
        if (time.periods().isEmpty()) {
            return between(all, time.opens(), time.closes());
        }
        List<Done> fitting = new ArrayList<>(between(ofNoPeriod, time.opens(), time.closes()));
        time.periods().forEach(period -> fitting.addAll(byPeriod.getOrDefault(period, List.of())));
        fitting.sort(EARLIEST_FIRST);
        return fitting;
    }

    private static List<Done> between(List<Done> records, @Nullable Instant opens, @Nullable Instant closes) {
        int from = opens == null ? 0 : before(records, opens);
        int to = closes == null ? records.size() : before(records, closes);
        return from < to ? records.subList(from, to) : List.of();
    }

    /** How many records were made before an instant. */
    private static int before(List<Done> records, Instant instant) {
        int from = 0;
        int to = records.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (records.get(middle).at().isBefore(instant)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
