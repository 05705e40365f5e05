package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deadlines of one action, by the kind of entry; of those that bind one entry the earliest decides, all are cited. */
final class Deadlines {
    private final List<List<DeadlineTerms>> byKind;
    /** The deadlines that bind an entry whatever its kind. */
    private final List<DeadlineTerms> ofEveryKind;

    Deadlines(List<List<DeadlineTerms>> byKind, int firstKind, int endKind) {
        this.byKind = byKind;
        List<List<DeadlineTerms>> possible = byKind.subList(firstKind, endKind);
        this.ofEveryKind = possible.get(0).stream()
                .filter(terms -> possible.stream().allMatch(all -> all.contains(terms)))
                .toList();
    }

    /** Returns the advisory of an entry that is late, or none. */
    List<Advisory> missed(Request request, int kind) {
        DeadlineDue earliest = null;
        List<DeadlineTerms> missed = new ArrayList<>(0);
        for (DeadlineTerms terms : kind == Kinds.UNKNOWN ? ofEveryKind : byKind.get(kind)) {
            DeadlineDue due = due(terms, request);
            if (due != null && due.isMissedAt(request.at())) {
                missed.add(terms);
                earliest = earliest == null || due.at().isBefore(earliest.at()) ? due : earliest;
            }
        }
        return earliest == null ? List.of() : List.of(advisory(missed, earliest.at()));
    }

    /** Returns the first instant at which the entry is late by any of its deadlines; the latest instant when by none. */
    Instant lateFrom(Request request, int kind) {
        Instant earliest = Instant.MAX;
        for (DeadlineTerms terms : kind == Kinds.UNKNOWN ? ofEveryKind : byKind.get(kind)) {
            DeadlineDue due = due(terms, request);
            if (due != null && due.lateFrom().isBefore(earliest)) {
                earliest = due.lateFrom();
            }
        }
        return earliest;
    }

    private static @Nullable DeadlineDue due(DeadlineTerms terms, Request request) {
        return terms.binds(request.target().grade())
                ? DeadlineDue.of(terms, request.target(), request.zone(), request.calendar())
                : null;
    }

    private static Advisory advisory(List<DeadlineTerms> missed, Instant due) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        missed.forEach(terms -> clauses.addAll(terms.clauses()));
        return new Advisory(missed.get(0).code(), List.copyOf(clauses), due);
    }
}
