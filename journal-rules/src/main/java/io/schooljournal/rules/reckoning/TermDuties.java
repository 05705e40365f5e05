package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Term;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reckons the duties of a regulation: each for all that bear it, on every occasion. */
final class TermDuties {
    private final Books books;
    private final Ledger ledger;
    private final Occasions occasions;

    TermDuties(Books books, Ledger ledger) {
        this.books = books;
        this.ledger = ledger;
        this.occasions = new Occasions(books.years);
    }

    void reckon(DutyTerms terms, Span span) throws UnreadablePackage {
        Norm norm = Norm.of(terms);
        if (terms.due() instanceof Term term && term.anchor() == Anchor.DISCOVERY) {
            ledger.cannotTell(norm, Evidence.noPlace("discovery"));
            return;
        }
        PackageFile file = fileOf(terms);
        if (file != null && !books.journal.has(file)) {
            ledger.cannotTell(norm, Evidence.file(file));
            return;
        }
        Records records = new Records(books.duties());
        bearers(norm, terms, bearer -> occasions(norm, terms, span, records, bearer));
    }

    /** The file that lists whatever bears a duty, or null when none does. */
    private static @Nullable PackageFile fileOf(DutyTerms terms) {
        return switch (terms.per()) {
            case SCHOOL, PAGE -> null;
            case CLASS -> PackageFile.CLASSES;
            case LESSON -> PackageFile.LESSONS;
            case EMPLOYEE -> PackageFile.PEOPLE;
            case PUPIL -> PackageFile.PUPILS;
            case REPRESENTATIVE, PAPER_REPRESENTATIVE -> PackageFile.REPRESENTATIVES;
            case ENTRY ->
                switch (terms.evidence()) {
                    case REMARK_RESOLVED -> PackageFile.REMARKS;
                    case LETTER_ANSWERED -> PackageFile.LETTERS;
                    case FINAL_MARK_PUBLISHED, FINAL_MARK_ENTERED -> PackageFile.FINAL_MARKS;
                    case ABSENCE_REASON_ENTERED -> PackageFile.ATTENDANCE;
                    default -> null;
                };
        };
    }

    private void bearers(Norm norm, DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        CalendarBearers calendar = new CalendarBearers(books);
        PeopleBearers people = new PeopleBearers(books);
        switch (terms.per()) {
            case SCHOOL -> calendar.school(taker);
            case CLASS -> calendar.classes(terms, taker);
            case PAGE -> calendar.pages(terms, taker);
            case LESSON -> new LessonBearers(books).each(terms, taker);
            case EMPLOYEE -> people.employees(terms, taker);
            case PUPIL -> people.pupils(terms, taker);
            case REPRESENTATIVE -> people.representatives(terms, false, taker);
            case PAPER_REPRESENTATIVE -> people.representatives(terms, true, taker);
            case ENTRY -> entries(norm, terms, taker);
        }
    }

    private void entries(Norm norm, DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        EntryBearers entries = new EntryBearers(books);
        switch (terms.evidence()) {
            case REMARK_RESOLVED -> entries.remarks(taker);
            case LETTER_ANSWERED -> entries.letters(taker);
            case FINAL_MARK_PUBLISHED, FINAL_MARK_ENTERED -> entries.finals(terms, taker);
            case ABSENCE_REASON_ENTERED -> new AbsenceBearers(books).each((lesson, bearer) -> taker.accept(bearer));
            case LOWERING_NOTIFIED -> ledger.cannotTell(norm, Evidence.noPlace("expected-mark"));
            default ->
                ledger.cannotTell(norm, Evidence.noPlace(terms.evidence().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void occasions(Norm norm, DutyTerms terms, Span span, Records records, Bearer bearer) {
        List<Occasion> all = occasions.of(terms.due(), bearer);
        for (int i = 0; i < all.size(); i++) {
            Occasion occasion = all.get(i);
            LocalDate day = occasion.day();
            Instant due = occasion.due();
            if (occasion.unknown() != null) {
                ledger.cannotTell(norm, occasion.unknown());
            } else if (day != null && due != null && span.includes(day) && bearer.isThereOn(day)) {
                Instant closes = i + 1 < all.size() ? all.get(i + 1).opens() : null;
                Shown shown = shown(norm, records, bearer, occasion, closes, day);
                ledger.write(norm, bearer, occasion.period(), due, day, shown);
            }
        }
    }

    private Shown shown(
            Norm norm, Records records, Bearer bearer, Occasion occasion, @Nullable Instant closes, LocalDate day) {
        if (bearer.shown != null) {
            return bearer.shown.apply(occasion);
        }
        return Records.shows(norm)
                ? records.of(norm, bearer, occasion, closes, ledger.persons(norm, bearer, day))
                : Shown.unknown(Evidence.noPlace(norm.evidence().name().toLowerCase(Locale.ROOT)));
    }
}
