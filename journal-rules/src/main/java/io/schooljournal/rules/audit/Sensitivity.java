package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Which findings of an audit would be others under another policy: another reading of a clause, another regulation.
 *
 * <p>A package is audited once by its own policy, of which some bytes for each finding are kept, and once by every other;
 * once more where findings would be gone, to tell them.
 */
public final class Sensitivity {
    private final JournalPackage journal;
    private final Instant asOf;
    private final JournalPolicy policy;
    private final FindingKeys findings = new FindingKeys();

    private Sensitivity(JournalPackage journal, Instant asOf, JournalPolicy policy) {
        this.journal = journal;
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * Audits a package by its own policy, so that others can be compared.
     *
     * @param journal the package; it stays open
     * @param asOf the instant at which it is judged
     * @param policy by which it is judged
     * @return the findings to compare with
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Sensitivity of(JournalPackage journal, Instant asOf, JournalPolicy policy) throws UnreadablePackage {
        Sensitivity sensitivity = new Sensitivity(journal, asOf, policy);
        JournalAudit.of(policy).run(journal, asOf, sensitivity.findings::add);
        return sensitivity;
    }

    /** How a finding would be another. */
    public enum Change {
        /** It would be there (появится). */
        APPEARS,
        /** It would not be there (исчезнет). */
        DISAPPEARS,
        /** Its term or its clauses would be others; the finding is told as it would be (изменится). */
        DIFFERS
    }

    /** Takes what would be another. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes one finding.
         *
         * @param change how it would be another
         * @param finding what appears, or as it would differ, or what disappears
         */
        void take(Change change, Finding finding);
    }

    /**
     * Tells what would be another under another policy: first what would appear or differ, then what would disappear, each in
     * the order of an audit.
     *
     * @param other the other policy
     * @param taker takes every change
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public void compare(JournalPolicy other, Taker taker) throws UnreadablePackage {
        Walk walk = new Walk(taker);
        JournalAudit.of(other).run(journal, asOf, walk);
        walk.end();
        if (!walk.gone.isEmpty()) {
            Counter counter = new Counter();
            JournalAudit.of(policy).run(journal, asOf, finding -> {
                if (walk.gone.get(counter.next())) {
                    taker.take(Change.DISAPPEARS, finding);
                }
            });
        }
    }

    private static final class Counter {
        private int count;

        int next() {
            return count++;
        }
    }

    /** Walks along the findings of the package's own policy, beside those of another, both in the order of an audit. */
    private final class Walk implements Consumer<Finding> {
        private final Taker taker;
        private final BitSet gone = new BitSet();
        private int place;

        Walk(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void accept(Finding finding) {
            while (place < findings.size() && findings.isBefore(place, finding)) {
                gone.set(place++);
            }
            if (place == findings.size() || !findings.isAt(place, finding)) {
                taker.take(Change.APPEARS, finding);
            } else if (!findings.isSame(place++, finding)) {
                taker.take(Change.DIFFERS, finding);
            }
        }

        void end() {
            gone.set(place, findings.size());
        }
    }
}
