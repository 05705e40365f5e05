package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.gate.ClassPeriods;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.mark.FinalKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day from which the window of a final mark counts.
 *
 * @param on the local day; null when there is no such study period
 * @param at the instant at which a result was received; null when only the day is known, or it is no result
 */
record FinalDay(
        FinalKind kind, @Nullable LocalDate on, @Nullable Instant at) {
    static FinalDay of(FinalMarkRecord written) {
        return new FinalDay(written.kind(), written.periodEnd(), written.receivedAt());
    }

    static FinalDay of(Facts facts, FinalMarkOrder order) {
        ClassPeriods periods = new ClassPeriods(facts);
        return switch (order.kind()) {
            case PERIOD ->
                new FinalDay(
                        order.kind(),
                        periods.named(order.period()).map(StudyPeriod::endsOn).orElse(null),
                        null);
            case YEAR, RESULT ->
                new FinalDay(
                        order.kind(),
                        order.period().isEmpty() ? periods.yearEnd().orElse(null) : null,
                        null);
            case EXAM, STATE_EXAM -> received(facts, order);
        };
    }

    /** The instant of a result says its day. */
    private static FinalDay received(Facts facts, FinalMarkOrder order) {
        Instant at = order.receivedAt();
        return new FinalDay(
                order.kind(), at == null ? order.receivedOn() : facts.zone().dayOf(at), at);
    }

    static boolean isOfResult(FinalKind kind) {
        return kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM;
    }

    /** Tells whether a result would be received after the deed; study periods may end later. */
    boolean isAfter(Facts facts) {
        return isOfResult(kind)
                && ((on != null && on.isAfter(facts.today())) || (at != null && at.isAfter(facts.at())));
    }
}
