package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down each duty with what shows it done, or what is absent so that it cannot be told. */
final class Ledger {
    private final Books books;
    private final Unreckoned unreckoned;
    private final DutySink sink;
    private final Instant yearStart;

    Ledger(Books books, Unreckoned unreckoned, DutySink sink) {
        this.books = books;
        this.unreckoned = unreckoned;
        this.sink = sink;
        this.yearStart = books.zone.startOf(books.years.calendar().firstDay());
    }

    void cannotTell(Norm norm, Evidence absent) {
        unreckoned.add(norm, absent);
    }

    List<PersonId> persons(Norm norm, Bearer bearer, LocalDate day) {
        return bearer.responsible != null
                ? List.of(bearer.responsible)
                : books.holders.of(norm.who(), day, bearer.schoolClass, bearer.subject, bearer.subgroup);
    }

    /**
     * Writes a duty down, unless it was done and over before the academic year.
     *
     * @param day the local day on which somebody has to do it
     */
    void write(Norm norm, Bearer bearer, @Nullable String period, Instant due, LocalDate day, Shown shown) {
        if (shown.unknown() != null) {
            unreckoned.add(norm, shown.unknown());
            return;
        }
        if (shown.at() != null && !due.isAfter(yearStart)) {
            return;
        }
        if (!sink.counts(norm, DutyState.of(due, shown.at(), books.asOf))) {
            return;
        }
        sink.take(
                norm,
                Duty.builder()
                        .code(norm.code())
                        .what(norm.what())
                        .who(norm.who())
                        .persons(persons(norm, bearer, day))
                        .per(norm.per())
                        .schoolClass(bearer.schoolClass)
                        .subject(bearer.subject)
                        .pupil(bearer.pupil)
                        .concerned(bearer.concerned)
                        .period(period)
                        .lesson(bearer.lesson)
                        .due(due)
                        .done(shown.at())
                        .asOf(books.asOf)
                        .clauses(norm.clauses())
                        .advised(norm.advised())
                        .place(shown.at() == null ? bearer.place : shown.place())
                        .build());
    }
}
