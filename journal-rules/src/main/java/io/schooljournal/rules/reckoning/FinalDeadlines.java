package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Shown;
import io.schooljournal.rules.facts.StandingFinals;
import io.schooljournal.rules.facts.Subjects;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the deadlines of final marks: of a period and of the year for every pupil who is owed one, of examinations for
 * every result that was entered.
 */
final class FinalDeadlines {
    private final Books books;
    private final Ledger ledger;
    private final @Nullable SchoolCalendar calendar;
    private final OwedFinals owed;

    FinalDeadlines(Books books, Ledger ledger, OwedFinals owed) {
        this.books = books;
        this.ledger = ledger;
        this.owed = owed;
        this.calendar = books.school.calendar().forRequests();
    }

    void reckon(EntryDeadline deadline, Span span) throws UnreadablePackage {
        Norm norm = Norm.of(deadline, EntryAct.FINAL_MARK);
        StandingFinals finals = books.finals();
        owed.each(one -> {
            if (isAmong(deadline, one.kind()) && span.includes(one.end())) {
                Shown shown = finals.of(one.pupilHash(), one.subjectHash(), one.kind(), one.periodHash());
                Evidence unknown = one.unknown();
                write(
                        norm,
                        deadline,
                        one.target(),
                        one.bearer(),
                        one.period(),
                        shown.at() == null && unknown != null ? Shown.unknown(unknown) : shown);
            }
        });
        results(norm, deadline, span);
    }

    private static boolean isAmong(EntryDeadline deadline, FinalKind kind) {
        return deadline.finalKinds().isEmpty() || deadline.finalKinds().contains(kind);
    }

    /** Results are owed when they were received, so what was not entered is not known to be owed. */
    private void results(Norm norm, EntryDeadline deadline, Span span) throws UnreadablePackage {
        Reader reader = new Reader(books, FINAL_MARKS);
        Column kindOf = reader.column("kind");
        books.journal.read(FINAL_MARKS, row -> {
            FinalKind kind = FinalKind.values()[(int) row.number(kindOf)];
            boolean result = kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM || kind == FinalKind.RESULT;
            boolean first = row.has(reader.column("value"))
                    && !row.has(reader.column("supersedes"))
                    && !row.has(reader.column("correction_id"));
            Instant at = row.instant(reader.column("entered_at"));
            if (result && first && isAmong(deadline, kind) && (at == null || !at.isAfter(books.asOf))) {
                result(norm, deadline, span, reader, row, kind);
            }
        });
    }

    private void result(Norm norm, EntryDeadline deadline, Span span, Reader reader, PackageRow row, FinalKind kind) {
        Classes.Pupil pupil = books.school.classes().pupil(row.hash(reader.column("pupil_id")));
        Subjects.Subject subject = books.school.subjects().find(row.hash(reader.column("subject_id")));
        if (pupil == null) {
            ledger.cannotTell(norm, Evidence.record(books.journal, PUPILS));
            return;
        }
        Bearer bearer = new Bearer(Shown.place(row))
                .of(pupil.schoolClass(), books.school.classes().grade(pupil.classHash()));
        bearer.pupil = pupil.id();
        bearer.subject = subject == null ? null : subject.id();
        LocalDate end = kind == FinalKind.RESULT
                ? books.school.calendar().endOfYear(bearer.grade)
                : row.day(reader.column("received_on"));
        if (end == null) {
            ledger.cannotTell(norm, reader.absent(reader.column("received_on")));
        } else if (span.includes(end)) {
            Target target = OwedFinals.target(pupil, bearer.grade, subject, kind, end);
            Shown entered = reader.done(row, reader.column("entered_at"));
            boolean timed = row.has(reader.column("entered_at"));
            write(
                    norm,
                    deadline,
                    target,
                    bearer,
                    null,
                    timed ? entered : Shown.unknown(reader.absent(reader.column("entered_at"))));
        }
    }

    private void write(
            Norm norm, EntryDeadline deadline, Target target, Bearer bearer, @Nullable String period, Shown shown) {
        if (!deadline.binds(target)) {
            return;
        }
        Instant due = deadline.lateFrom(target, books.zone, calendar);
        LocalDate end = target.periodEnd();
        if (due == null || end == null) {
            ledger.cannotTell(
                    norm, calendar == null ? Evidence.file(DAYS_OFF) : Evidence.noPlace("calendar-beyond-year"));
        } else {
            ledger.write(norm, bearer, period, due, end, shown);
        }
    }
}
