package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deadlines of one action, by the kind of entry; of those that bind one entry the earliest decides, all are cited. */
final class Deadlines {
    private final List<List<DeadlineTerms>> byKind;

    Deadlines(List<List<DeadlineTerms>> byKind) {
        this.byKind = byKind;
    }

    /** Returns the advisory of an entry that is late, or none. */
    List<Advisory> missed(Request request, int kind) {
        if (kind < 0) {
            return List.of();
        }
        Instant earliest = null;
        List<DeadlineTerms> missed = new ArrayList<>(0);
        for (DeadlineTerms terms : byKind.get(kind)) {
            Instant due = due(terms, request);
            if (due != null && isLate(terms, request.at(), due)) {
                missed.add(terms);
                earliest = earliest == null || due.isBefore(earliest) ? due : earliest;
            }
        }
        return earliest == null ? List.of() : List.of(advisory(missed, earliest));
    }

    private static Advisory advisory(List<DeadlineTerms> missed, Instant due) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        missed.forEach(terms -> clauses.addAll(terms.clauses()));
        return new Advisory(missed.get(0).code(), List.copyOf(clauses), due);
    }

    /** The end of a day is the first instant outside it; an instant that is a deadline is still in time. */
    private static boolean isLate(DeadlineTerms terms, Instant at, Instant due) {
        return terms.anchor() == DeadlineTerms.Anchor.CLASSES_END ? at.isAfter(due) : !at.isBefore(due);
    }

    private static @Nullable Instant due(DeadlineTerms terms, Request request) {
        Target target = request.target();
        return switch (terms.anchor()) {
            case LESSON -> {
                Instant start = target.lessonStart();
                yield start == null
                        ? null
                        : endOfDay(request.zone(), request.zone().dayOf(start), terms.amount());
            }
            case CLASSES_END -> {
                Instant end = target.classesEnd();
                yield end == null ? null : end.plus(Duration.ofMinutes(terms.amount()));
            }
            case PERIOD_END -> {
                LocalDate end = target.periodEnd();
                yield end == null ? null : endOfDay(request.zone(), end, terms.amount());
            }
        };
    }

    private static Instant endOfDay(SchoolZone zone, LocalDate day, int days) {
        return zone.startOf(day.plusDays(days + 1L));
    }
}
