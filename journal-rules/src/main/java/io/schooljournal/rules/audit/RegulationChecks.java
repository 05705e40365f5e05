package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.rules.exchange.Manifest;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a regulation asks of recorded entries on each day of the academic year; an amendment holds from its own day. */
final class RegulationChecks {
    private static final CheckTerms[] NONE = {};

    private final List<Span> spans = new ArrayList<>();

    /** What is asked from a day on, until the next span begins. */
    @SuppressWarnings("ArrayRecordComponent") // nobody but this class sees the arrays
    private record Span(long from, Obligations obligations, CheckTerms[][] checks) {
        static Span of(LocalDate day, Obligations obligations) {
            CheckTerms[][] checks = new CheckTerms[CheckTerms.Check.values().length][];
            for (CheckTerms.Check check : CheckTerms.Check.values()) {
                checks[check.ordinal()] = obligations.checks().stream()
                        .filter(terms -> terms.check() == check)
                        .toArray(CheckTerms[]::new);
            }
            return new Span(day.toEpochDay(), obligations, checks);
        }
    }

    RegulationChecks(JournalPolicy policy, Manifest manifest) {
        int year = manifest.academicYear().startYear();
        LocalDate end = LocalDate.of(year + 1, Month.SEPTEMBER, 1);
        Obligations last = null;
        for (LocalDate day = LocalDate.of(year, Month.JULY, 1); day.isBefore(end); day = day.plusDays(1)) {
            Obligations now = policy.obligations(day);
            if (!now.equals(last)) {
                spans.add(Span.of(day, now));
                last = now;
            }
        }
    }

    /** The terms of a check on a day; none when the regulation does not ask for it. */
    CheckTerms[] on(CheckTerms.Check check, long epochDay) {
        CheckTerms[] terms = span(epochDay).checks[check.ordinal()];
        return terms.length == 0 ? NONE : terms;
    }

    private Span span(long epochDay) {
        Span found = spans.get(0);
        for (int i = 1; i < spans.size() && spans.get(i).from <= epochDay; i++) {
            found = spans.get(i);
        }
        return found;
    }

    /** The duties on a day. */
    List<DutyTerms> duties(long epochDay) {
        return span(epochDay).obligations.duties();
    }

    /** What a procedure cannot do without on a day. */
    List<ProcedureTerms> procedures(long epochDay) {
        return span(epochDay).obligations.procedures();
    }

    /** Every check that is asked for at some time of the year. */
    List<CheckTerms> all() {
        return spans.stream()
                .flatMap(span -> Stream.of(span.checks).flatMap(Stream::of))
                .distinct()
                .toList();
    }

    boolean asks(CheckTerms.Check check) {
        return all().stream().anyMatch(terms -> terms.check() == check);
    }
}
