package io.schooljournal.rules.audit;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An audit of entries that a host has in memory already (проверка записей в памяти): each is judged by the policy at its
 * own time, as {@link JournalPolicy#explain} judges a request and as {@link JournalAudit} judges a row.
 *
 * <p>It judges by the rules of the regulation alone: who, when, in which grade, on which application. What only a package as
 * a whole tells, such as doubled identifiers, marks outside the scale and duties that nobody did, is for {@link JournalAudit}.
 *
 * <p>Entries may come in any order. Those of one author at one target are judged by what was found of the first of them, for
 * as long as that stands ({@link JournalPolicy#allowedThroughout}): such an entry costs a comparison, and no object.
 *
 * @param <R> the host's type of records
 */
public final class EntryAudit<R> {
    private final JournalPolicy policy;
    private final SchoolZone zone;
    private final @Nullable SchoolCalendar calendar;
    private final EntryView<R> view;

    private EntryAudit(JournalPolicy policy, SchoolZone zone, @Nullable SchoolCalendar calendar, EntryView<R> view) {
        this.policy = policy;
        this.zone = zone;
        this.calendar = calendar;
        this.view = view;
    }

    /**
     * Returns the audit by a policy.
     *
     * @param policy a regulation made ready
     * @param zone the school's zone
     * @param view what a record tells
     * @param <R> the host's type of records
     * @return the audit, which has no state: many threads may run it at once, each over entries of its own
     */
    public static <R> EntryAudit<R> of(JournalPolicy policy, SchoolZone zone, EntryView<R> view) {
        return new EntryAudit<>(policy, zone, null, view);
    }

    /**
     * Returns the same audit, with the calendar that rules need which count school days.
     *
     * @param schoolDays the school's calendar
     * @return another audit
     */
    public EntryAudit<R> on(SchoolCalendar schoolDays) {
        return new EntryAudit<>(policy, zone, schoolDays, view);
    }

    /**
     * Judges entries.
     *
     * @param entries the entries
     * @param sink takes, in the order of the entries, each that is refused, late or undecided, with the policy's explanation
     * @return the exact totals
     */
    public EntryTotals run(Iterable<? extends R> entries, BiConsumer<? super R, ? super Explanation> sink) {
        Run run = new Run(sink);
        for (R entry : entries) {
            run.judge(entry);
        }
        return new EntryTotals(run.inOrder, run.late, run.refused, run.undecided);
    }

    /** One run over entries, and what it has counted. */
    private final class Run {
        private final BiConsumer<? super R, ? super Explanation> sink;
        private final EntryPrecedents precedents = new EntryPrecedents();
        private long inOrder;
        private long late;
        private long refused;
        private long undecided;

        Run(BiConsumer<? super R, ? super Explanation> sink) {
            this.sink = sink;
        }

        void judge(R entry) {
            long second = view.at(entry).getEpochSecond();
            if (precedents.covers(
                    view.target(entry), view.author(entry), view.state(entry), view.action(entry), second)) {
                inOrder++;
            } else {
                ask(entry);
            }
        }

        private void ask(R entry) {
            Request request = Request.builder()
                    .at(view.at(entry))
                    .zone(zone)
                    .actor(view.author(entry))
                    .action(view.action(entry))
                    .target(view.target(entry))
                    .state(view.state(entry))
                    .calendar(calendar)
                    .build();
            Window stretch = policy.allowedThroughout(request);
            if (stretch == null) {
                count(entry, policy.explain(request));
            } else {
                precedents.keep(request, stretch);
                inOrder++;
            }
        }

        private void count(R entry, Explanation answer) {
            switch (answer.verdict()) {
                case ALLOW -> {
                    if (answer.advisories().isEmpty()) {
                        inOrder++;
                        return;
                    }
                    late++;
                }
                case DENY -> refused++;
                case UNDECIDED -> undecided++;
            }
            sink.accept(entry, answer);
        }
    }
}
