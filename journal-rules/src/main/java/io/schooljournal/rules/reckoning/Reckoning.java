package io.schooljournal.rules.reckoning;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.SharedReading;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reckons every duty that a regulation sets in one school's records: first the deadlines of entries, then the duties, both in
 * the order of the regulation, and of each norm in the order of the rows and of time. What was done and over before the
 * academic year is left out; what has been owed from before is not.
 */
public final class Reckoning {
    private final Books books;
    private final JournalPolicy policy;
    private final Unreckoned unreckoned = new Unreckoned();
    private @Nullable OwedFinals owed;

    private Reckoning(Books books, JournalPolicy policy) {
        this.books = books;
        this.policy = policy;
    }

    /**
     * Makes ready to reckon.
     *
     * @param school what the package tells
     * @param policy the regulation
     * @param asOf the instant at which duties are looked at: nothing is known of what came later
     * @return the reckoning, good for one run
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Reckoning of(School school, JournalPolicy policy, Instant asOf) throws UnreadablePackage {
        return new Reckoning(new Books(school, asOf), policy);
    }

    /**
     * Lets a reading gather what the duties at lessons are reckoned from; what it does not gather is read when it is needed.
     *
     * @param reading the reading, which is to be done before the {@link #run}
     * @param wanted which norms
     * @throws UnreadablePackage when the lessons cannot be read to their end
     */
    public void readIn(SharedReading reading, Predicate<Norm> wanted) throws UnreadablePackage {
        LessonBearers lessons = new LessonBearers(books);
        for (Span span : Span.of(policy, books.years.calendar())) {
            for (EntryDeadline deadline : span.obligations().deadlines()) {
                for (Action action : deadline.actions()) {
                    EntryAct act = EntryAct.of(action);
                    if (act != null && wanted.test(Norm.of(deadline, act))) {
                        LessonDeadlines.entries(books, act, reading);
                    }
                }
            }
            for (DutyTerms terms : span.obligations().duties()) {
                if (terms.per() == DutyScope.LESSON && wanted.test(Norm.of(terms))) {
                    lessons.entries(terms, reading);
                }
            }
        }
    }

    /**
     * Reckons the duties of the norms wanted.
     *
     * @param wanted which norms; files that only others need are not read
     * @param sink counts each duty as it is reckoned, and takes those it wants
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public void run(Predicate<Norm> wanted, DutySink sink) throws UnreadablePackage {
        Ledger ledger = new Ledger(books, unreckoned, sink);
        for (Span span : Span.of(policy, books.years.calendar())) {
            for (EntryDeadline deadline : span.obligations().deadlines()) {
                for (Action action : deadline.actions()) {
                    EntryAct act = EntryAct.of(action);
                    if (act != null && wanted.test(Norm.of(deadline, act))) {
                        deadline(deadline, act, span, ledger);
                    }
                }
            }
            for (DutyTerms terms : span.obligations().duties()) {
                if (wanted.test(Norm.of(terms))) {
                    new TermDuties(books, ledger).reckon(terms, span);
                }
            }
        }
    }

    private void deadline(EntryDeadline deadline, EntryAct act, Span span, Ledger ledger) throws UnreadablePackage {
        switch (act) {
            case FINAL_MARK -> {
                if (owed == null) {
                    owed = new OwedFinals(books, new NoMarks(policy, books.zone));
                }
                new FinalDeadlines(books, ledger, owed).reckon(deadline, span);
            }
            case ABSENCE_REASON -> absences(deadline, span, ledger);
            default -> new LessonDeadlines(books, ledger).reckon(deadline, act, span);
        }
    }

    private void absences(EntryDeadline deadline, Span span, Ledger ledger) throws UnreadablePackage {
        Norm norm = Norm.of(deadline, EntryAct.ABSENCE_REASON);
        new AbsenceBearers(books).each((lesson, bearer) -> {
            Target target = lesson.held().target;
            var day = books.zone.dayOf(lesson.start());
            if (span.includes(day) && deadline.binds(target)) {
                Instant due = deadline.lateFrom(
                        target, books.zone, books.school.calendar().forRequests());
                if (due == null || bearer.shown == null) {
                    ledger.cannotTell(norm, Evidence.noPlace("calendar-beyond-year"));
                } else {
                    Occasion occasion = Occasion.due(null, day, due, null);
                    ledger.write(norm, bearer, null, due, day, bearer.shown.apply(occasion));
                }
            }
        });
    }

    /**
     * Returns what could not be told.
     *
     * @param name a name for each norm; those of one name are counted together
     * @return the counts, with the evidence that is absent, ordered by name
     */
    public List<NotChecked> unreckoned(Function<Norm, String> name) {
        return unreckoned.all(name);
    }
}
