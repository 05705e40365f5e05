package io.schooljournal.rules.obligation;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts duties by state, by duty and by person. */
final class DutyTally {
    private final Map<DutyState, Long> byState = none();
    private final Map<String, OfDuty> byDuty = new LinkedHashMap<>();
    private final Map<String, Map<DutyState, Long>> byPerson = new TreeMap<>();

    private record OfDuty(Text what, List<ClauseRef> clauses, Map<DutyState, Long> counts) {}

    void count(Duty duty) {
        byState.merge(duty.state(), 1L, Long::sum);
        byDuty.computeIfAbsent(duty.code(), key -> new OfDuty(duty.what(), duty.clauses(), none()))
                .counts
                .merge(duty.state(), 1L, Long::sum);
        duty.persons()
                .forEach(person ->
                        byPerson.computeIfAbsent(person.value(), key -> none()).merge(duty.state(), 1L, Long::sum));
    }

    private static Map<DutyState, Long> none() {
        Map<DutyState, Long> counts = new EnumMap<>(DutyState.class);
        for (DutyState state : DutyState.values()) {
            counts.put(state, 0L);
        }
        return counts;
    }

    DutyReport report(JournalPackage journal, String regulation, Instant asOf, List<NotChecked> unknown) {
        Manifest manifest = journal.manifest();
        return new DutyReport(
                journal.source(),
                manifest.school(),
                manifest.academicYear().toString(),
                regulation,
                manifest.zone(),
                asOf,
                Collections.unmodifiableMap(byState),
                byDuty.entrySet().stream()
                        .map(entry -> new DutyReport.OfDuty(
                                entry.getKey(),
                                entry.getValue().what,
                                entry.getValue().clauses,
                                Collections.unmodifiableMap(entry.getValue().counts)))
                        .toList(),
                Collections.unmodifiableMap(byPerson),
                unknown);
    }
}
