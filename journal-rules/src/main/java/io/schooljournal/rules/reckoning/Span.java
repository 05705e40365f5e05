package io.schooljournal.rules.reckoning;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which one edition of a regulation sets the duties.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param obligations what the edition demands
 */
record Span(LocalDate from, LocalDate to, Obligations obligations) {
    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The editions of an academic year; the first answers for the days before it too, and the last for those after. */
    static List<Span> of(JournalPolicy policy, SchoolCalendar calendar) {
        List<Span> spans = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        Obligations current = policy.obligations(calendar.firstDay());
        for (LocalDate day = calendar.firstDay(); !day.isAfter(calendar.lastDay()); day = day.plusDays(1)) {
            Obligations next = policy.obligations(day);
            if (!next.equals(current)) {
                spans.add(new Span(from, day.minusDays(1), current));
                from = day;
                current = next;
            }
        }
        spans.add(new Span(from, LocalDate.MAX, current));
        return List.copyOf(spans);
    }
}
