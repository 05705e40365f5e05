package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.Late;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What occurred in a sequence of requests, and how often: codes of the answers, and edges of time. */
final class Occurrences {
    private static final Duration LONG = Duration.ofDays(1_000);

    private final String regulation;
    private final Map<String, Integer> counts = new TreeMap<>();

    Occurrences(String regulation) {
        this.regulation = regulation;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    void count(Request request) {
        Answer answer = LiteralEvaluator.explain(regulation, request);
        seen("verdict " + answer.verdict());
        answer.reasons().forEach(code -> seen("reason " + code));
        answer.late().forEach(late -> seen("advisory " + late.substring(0, late.indexOf(' '))));
        answer.remedies().forEach(remedy -> seen("remedy " + remedy.procedure()));
        beside("window", answer.openUntil(), request.at());
        beside("deadline", due(request), request.at());
        edgesOfDays(request);
        request.actor().roles().forEach(role -> {
            LocalDate today = request.at().atZone(request.zone().id()).toLocalDate();
            validity("first day of a role", role.validFrom(), today);
            validity("last day of a role", role.validTo(), today);
        });
    }

    /** The earliest deadline, asked so late that it is missed. */
    private @Nullable Instant due(Request request) {
        Request later =
                Request.builder().from(request).at(request.at().plus(LONG)).build();
        Late late = LiteralEvaluator.late(regulation, later);
        return late == null ? null : late.due();
    }

    private void beside(String threshold, @Nullable Instant edge, Instant at) {
        if (edge == null) {
            return;
        }
        seen(threshold);
        Duration past = Duration.between(edge, at);
        seenIf(past.isZero(), threshold + " exactly");
        seenIf(past.equals(Duration.ofNanos(-1)), threshold + " less a nanosecond");
        seenIf(past.equals(Duration.ofNanos(1)), threshold + " and a nanosecond");
        seenIf(past.equals(Duration.ofSeconds(-1)), threshold + " less a second");
        seenIf(past.equals(Duration.ofSeconds(1)), threshold + " and a second");
        seenIf(past.toDays() == -1 || past.equals(Duration.ofDays(-1)), threshold + " less a day");
        seenIf(past.toDays() == 1, threshold + " and a day");
    }

    private void validity(String edge, @Nullable LocalDate day, LocalDate today) {
        if (day != null) {
            seenIf(day.equals(today), edge);
            seenIf(day.equals(today.plusDays(1)), edge + " is tomorrow");
            seenIf(day.equals(today.minusDays(1)), edge + " was yesterday");
        }
    }

    private void edgesOfDays(Request request) {
        ZonedDateTime at = request.at().atZone(request.zone().id());
        LocalDate day = at.toLocalDate();
        seenIf(at.toLocalTime().equals(LocalTime.MIDNIGHT), "at midnight");
        seenIf(at.toLocalTime().equals(LocalTime.MAX), "at the last nanosecond of a day");
        seenIf(isChangeOfClocks(request, day), "on a day the clocks change");
        Instant lesson = request.target().lessonStart();
        if (lesson != null) {
            LocalDate held = lesson.atZone(request.zone().id()).toLocalDate();
            seenIf(held.getDayOfMonth() == held.lengthOfMonth(), "lesson on the last day of a month");
            seenIf(held.getDayOfYear() == held.lengthOfYear(), "lesson on the last day of a year");
            seenIf(isChangeOfClocks(request, held), "lesson on a day the clocks change");
            seenIf(!held.plusDays(1).isAfter(day) && held.getMonth() != day.getMonth(), "across months");
            seenIf(lesson.equals(request.at()), "at the lesson's start");
            seenIf(lesson.minusNanos(1).equals(request.at()), "a nanosecond before the lesson");
        }
    }

    private static boolean isChangeOfClocks(Request request, LocalDate day) {
        Instant start = day.atStartOfDay(request.zone().id()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(request.zone().id()).toInstant();
        return !Duration.between(start, end).equals(Duration.ofDays(1));
    }

    private void seenIf(boolean occurred, String what) {
        if (occurred) {
            seen(what);
        }
    }

    private void seen(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
