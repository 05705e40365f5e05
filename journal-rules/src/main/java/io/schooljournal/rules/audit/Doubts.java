package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.audit.RuleBook.Rules;
import java.util.List;

/** Accounts for entries that a policy cannot decide. */
record Doubts(JournalPolicy policy, Tally tally, Lacks lacks) {
    /**
     * Finds out which rules the missing facts leave open, and counts them as not checked; lateness is one of them, for the
     * policy calls late only what it allows.
     *
     * @return those rules, as a set of codes
     */
    long undecided(Entry entry, Rules on, Request request, Explanation answer, long asked) {
        long open = 0;
        for (Fact fact : answer.decision().missing()) {
            List<Request> suppositions = Unknowns.fill(request, fact);
            long hinges = suppositions.isEmpty() ? asked : Codes.LATENESS;
            for (Request filled : suppositions) {
                hinges |= refusals(filled);
            }
            tally.notChecked(on, hinges & asked & ~open, lacks.of(entry, fact));
            open |= hinges & asked;
        }
        return open;
    }

    /** Every code by which a request is refused, whatever is still missing. */
    private long refusals(Request request) {
        Explanation answer = policy.explain(request);
        long codes = 0;
        for (Reason reason : answer.reasons()) {
            codes |= 1L << Codes.of(reason.code());
        }
        for (Fact fact : answer.decision().missing()) {
            for (Request filled : Unknowns.fill(request, fact)) {
                codes |= refusals(filled);
            }
        }
        return codes;
    }
}
