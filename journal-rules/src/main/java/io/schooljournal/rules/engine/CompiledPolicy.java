package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.format.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regulation compiled into tables, one set for each edition. */
public final class CompiledPolicy implements JournalPolicy {
    private static final Decision NOT_IN_FORCE =
            new Decision(Verdict.DENY, List.of(new Reason(ReasonCode.REGULATION_NOT_IN_FORCE, List.of())), List.of());

    private final Regulation regulation;
    private final List<EditionTables> editions;
    private final boolean onlyOne;
    private final boolean earliestAnswersBefore;

    CompiledPolicy(Regulation regulation, List<EditionTables> editions, Validity.Before before) {
        this.regulation = regulation;
        this.editions = List.copyOf(editions);
        this.earliestAnswersBefore = before == Validity.Before.EARLIEST_EDITION;
        this.onlyOne = editions.size() == 1
                && earliestAnswersBefore
                && regulation.editions().get(0).to() == null;
    }

    @Override
    public Regulation regulation() {
        return regulation;
    }

    @Override
    public Decision decide(Request request) {
        EditionTables tables = tables(request);
        return tables == null ? NOT_IN_FORCE : tables.of(request).outcome(request).decision;
    }

    @Override
    public Explanation explain(Request request) {
        EditionTables tables = tables(request);
        return tables == null
                ? new Explanation(NOT_IN_FORCE, null, List.of(), List.of())
                : tables.of(request).explain(request);
    }

    @Override
    public @Nullable Window allowedThroughout(Request request) {
        EditionTables tables = tables(request);
        return tables == null ? null : tables.of(request).allowedThroughout(request, !onlyOne);
    }

    @Override
    public Obligations obligations(LocalDate day) {
        EditionTables tables = inForce(day);
        return tables == null ? Obligations.NONE : tables.obligations();
    }

    private @Nullable EditionTables tables(Request request) {
        return onlyOne ? editions.get(0) : inForce(request.zone().dayOf(request.at()));
    }

    private @Nullable EditionTables inForce(LocalDate day) {
        List<Edition> spans = regulation.editions();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).isInForceOn(day)) {
                return editions.get(i);
            }
        }
        return earliestAnswersBefore && day.isBefore(spans.get(0).from()) ? editions.get(0) : null;
    }
}
