package io.schooljournal.rules.obligation;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.reckoning.DutySink;
import io.schooljournal.rules.reckoning.Norm;
import io.schooljournal.rules.reckoning.Reckoning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The duties that a policy sets in a journal package: every deadline of entries, and every duty of the regulation. */
public final class JournalDuties {
    private final JournalPolicy policy;

    private JournalDuties(JournalPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the duties by a policy.
     *
     * @param policy a regulation made ready
     * @return the duties, which have no state and may be run many times
     */
    public static JournalDuties of(JournalPolicy policy) {
        return new JournalDuties(policy);
    }

    /**
     * Reckons the duties of a package.
     *
     * <p>Deadlines of entries come first, then the duties, both in the order of the regulation; each for its lessons, people
     * or rows in the order of the package, and in the order of time. They are the same for the same package every time. What
     * was done and over before the academic year is left out; what has been owed from before is not. Memory grows with
     * lessons, absences, and pupils times subjects, not with marks.
     *
     * @param journal the package; it stays open
     * @param from the first local day on which a duty may be due, inclusive; null for no limit
     * @param to the last local day on which a duty may be due, inclusive; null for no limit
     * @param asOf the instant at which duties are looked at: nothing is known of what came later
     * @param sink takes each duty as it is reckoned
     * @return the exact totals of those days, and what could not be told, of all days
     * @throws UnreadablePackage when a file cannot be read to its end; duties before that have been given out
     */
    public DutyReport run(
            JournalPackage journal, @Nullable LocalDate from, @Nullable LocalDate to, Instant asOf, Consumer<Duty> sink)
            throws UnreadablePackage {
        SchoolZone zone = journal.manifest().zone();
        Instant first = from == null ? Instant.MIN : zone.startOf(from);
        Instant end = to == null ? Instant.MAX : zone.startOf(to.plusDays(1));
        DutyTally tally = new DutyTally();
        Reckoning reckoning = Reckoning.of(School.read(journal), policy, asOf);
        reckoning.run(norm -> true, new DutySink() {
            @Override
            public boolean counts(Norm norm, DutyState state) {
                return true;
            }

            @Override
            public void take(Norm norm, Duty duty) {
                if (duty.due().isAfter(first) && !duty.due().isAfter(end)) {
                    tally.count(duty);
                    sink.accept(duty);
                }
            }
        });
        return tally.report(journal, policy.regulation().id(), asOf, reckoning.unreckoned(Norm::code));
    }
}
