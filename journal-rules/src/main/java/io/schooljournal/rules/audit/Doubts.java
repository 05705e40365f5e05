package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.audit.RuleBook.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts for entries that a policy cannot decide. */
record Doubts(JournalPolicy policy, Tally tally, Lacks lacks) {
    /**
     * Finds out which rules the missing facts leave open, and counts them as not checked; where {@link #lateness} does not
     * tell, lateness is one of them, for the policy calls late only what it allows.
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

    /**
     * Tells how late an entry is, whatever the missing facts may be: in every way in which it may be allowed it is as late.
     *
     * @param request an entry that the policy does not decide
     * @return the terms missed, none when it is in time; null when that hinges on what is missing
     */
    @Nullable
    List<Advisory> lateness(Request request) {
        Set<List<Advisory>> ways = new HashSet<>();
        return collect(request, ways) && ways.size() == 1 ? ways.iterator().next() : null;
    }

    /** Collects the terms missed by each way in which a request may be allowed; false when not every way is known. */
    private boolean collect(Request request, Set<List<Advisory>> ways) {
        Explanation answer = policy.explain(request);
        if (answer.verdict() == Verdict.ALLOW) {
            ways.add(answer.advisories());
        }
        if (answer.verdict() != Verdict.UNDECIDED) {
            return true;
        }
        List<Request> suppositions =
                Unknowns.fill(request, answer.decision().missing().iterator().next());
        return !suppositions.isEmpty() && suppositions.stream().allMatch(filled -> collect(filled, ways));
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
