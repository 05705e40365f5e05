package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LastEntries;
import io.schooljournal.rules.facts.LessonBook;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.SharedReading;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the deadlines of what is entered at lessons. The record of a lesson is always owed; homework, attendance and marks
 * where there are some, unless a duty of the regulation asks for them at every lesson. They are done with the last of them.
 */
final class LessonDeadlines {
    private final Books books;
    private final Ledger ledger;
    private final LessonBearers bearers;
    private final @Nullable SchoolCalendar calendar;

    LessonDeadlines(Books books, Ledger ledger) {
        this.books = books;
        this.ledger = ledger;
        this.bearers = new LessonBearers(books);
        this.calendar = books.school.calendar().forRequests();
    }

    void reckon(EntryDeadline deadline, EntryAct act, Span span) throws UnreadablePackage {
        Norm norm = Norm.of(deadline, act);
        LessonBook lessons = books.lessons();
        SharedReading reading = new SharedReading();
        LastEntries entries = entries(books, act, reading);
        reading.read(books.journal);
        for (int i = 0; i < lessons.rows().size(); i++) {
            LessonBook.Row row = lessons.rows().get(i);
            if (!span.includes(LocalDate.ofEpochDay(row.held().day))) {
                continue;
            }
            if (entries == null) {
                write(norm, deadline, row, row.held().target, bearers.recorded(row));
            } else if (act == EntryAct.MARK) {
                marks(norm, deadline, row, entries, i);
            } else {
                Shown shown = entries.of(i, null);
                if (shown != null) {
                    write(norm, deadline, row, row.held().target, shown);
                }
            }
        }
    }

    /** The entries that show an act at lessons done; null where entries do not. */
    static @Nullable LastEntries entries(Books books, EntryAct act, SharedReading reading) throws UnreadablePackage {
        return switch (act) {
            case HOMEWORK, ATTENDANCE, MARK -> books.entries(act.evidence, List.of(), false, reading);
            default -> null;
        };
    }

    private void marks(Norm norm, EntryDeadline deadline, LessonBook.Row row, LastEntries entries, int lesson) {
        for (WorkKind kind : WorkKind.values()) {
            Shown shown = entries.of(lesson, kind);
            if (shown != null
                    && (deadline.workKinds().isEmpty() || deadline.workKinds().contains(kind))) {
                Target target =
                        Target.builder().from(row.held().target).workKind(kind).build();
                write(norm, deadline, row, target, shown);
            }
        }
        Shown unknown = entries.of(lesson, null);
        if (unknown != null && deadline.workKinds().isEmpty()) {
            write(norm, deadline, row, row.held().target, unknown);
        } else if (unknown != null) {
            ledger.cannotTell(norm, Evidence.value(books.journal, MARKS, MARKS.column("work_kind")));
        }
    }

    private void write(Norm norm, EntryDeadline deadline, LessonBook.Row row, Target target, Shown shown) {
        if (!deadline.binds(target)) {
            return;
        }
        Instant due = deadline.lateFrom(target, books.zone, calendar);
        if (due == null) {
            ledger.cannotTell(norm, absent(target));
            return;
        }
        Bearer bearer = bearers.bearer(row);
        LocalDate day = books.zone.dayOf(row.start());
        ledger.write(norm, bearer, null, due, day, shown);
    }

    private Evidence absent(Target target) {
        return target.classesEnd() == null
                ? Evidence.value(books.journal, LESSONS, Lessons.ENDS_AT)
                : calendar == null ? Evidence.file(DAYS_OFF) : Evidence.noPlace("calendar-beyond-year");
    }
}
