package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
        Due earliest = null;
        List<DeadlineTerms> missed = new ArrayList<>(0);
        for (DeadlineTerms terms : kind == Kinds.UNKNOWN ? ofEveryKind : byKind.get(kind)) {
            Due due = terms.binds(request.target().grade()) ? due(terms, request) : null;
            if (due != null && due.isMissedAt(request.at())) {
                missed.add(terms);
                earliest = earliest == null || due.at().isBefore(earliest.at()) ? due : earliest;
            }
        }
        return earliest == null ? List.of() : List.of(advisory(missed, earliest.at()));
    }

    /** When an entry is due; an inclusive instant is still in time, the end of a day is the first that is not. */
    private record Due(Instant at, boolean inclusive) {
        boolean isMissedAt(Instant instant) {
            return inclusive ? instant.isAfter(at) : !instant.isBefore(at);
        }
    }

    private static Advisory advisory(List<DeadlineTerms> missed, Instant due) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        missed.forEach(terms -> clauses.addAll(terms.clauses()));
        return new Advisory(missed.get(0).code(), List.copyOf(clauses), due);
    }

    private static @Nullable Due due(DeadlineTerms terms, Request request) {
        Target target = request.target();
        SchoolZone zone = request.zone();
        Instant start = target.lessonStart();
        return switch (terms.anchor()) {
            case LESSON -> start == null ? null : endOfDay(terms, zone.dayOf(start), request);
            case LESSON_CLOCK -> start == null ? null : clock(terms, start, target, zone);
            case CLASSES_END -> {
                Instant end = target.classesEnd();
                yield end == null ? null : new Due(end.plus(Duration.ofMinutes(terms.amount())), true);
            }
            case PERIOD_END -> fromPeriodEnd(terms, request);
            case RECEIPT -> {
                Instant received = target.receivedAt();
                yield received == null
                        ? fromPeriodEnd(terms, request)
                        : new Due(received.plus(Duration.ofHours(24L * terms.amount())), true);
            }
        };
    }

    private static @Nullable Due fromPeriodEnd(DeadlineTerms terms, Request request) {
        LocalDate end = request.target().periodEnd();
        return end == null ? null : endOfDay(terms, end, request);
    }

    /** The end of the day that is so many days after another, or before; null when the calendar does not tell which. */
    private static @Nullable Due endOfDay(DeadlineTerms terms, LocalDate day, Request request) {
        int amount = terms.amount();
        if (terms.count() == WindowTerms.Count.CALENDAR_DAYS) {
            return endOfDay(request.zone(), day, amount);
        }
        SchoolCalendar calendar = request.calendar();
        Optional<LocalDate> counted = calendar == null
                ? Optional.empty()
                : amount < 0 ? calendar.schoolDayBefore(day, -amount) : calendar.schoolDayAfter(day, amount);
        return counted.map(last -> endOfDay(request.zone(), last, 0)).orElse(null);
    }

    /** An activity that is held after the time of day, as far as that is known, has until the end of the day. */
    private static Due clock(DeadlineTerms terms, Instant start, Target target, SchoolZone zone) {
        LocalDate day = zone.dayOf(start);
        Instant at = day.atTime(LocalTime.ofSecondOfDay(terms.amount() * 60L))
                .atZone(zone.id())
                .toInstant();
        Instant end = target.classesEnd();
        boolean later = target.activity() != null
                && target.activity() == terms.laterActivity()
                && (!start.isBefore(at) || (end != null && end.isAfter(at)));
        return later ? endOfDay(zone, day, 0) : new Due(at, true);
    }

    private static Due endOfDay(SchoolZone zone, LocalDate day, int days) {
        return new Due(Instant.ofEpochSecond(zone.startOfEpochDay(day.toEpochDay() + days + 1L)), false);
    }
}
