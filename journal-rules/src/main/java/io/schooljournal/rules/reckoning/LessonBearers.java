package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PLAN;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LastEntries;
import io.schooljournal.rules.facts.LessonBook;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.PlanBook;
import io.schooljournal.rules.facts.SharedReading;
import io.schooljournal.rules.facts.Shown;
import io.schooljournal.rules.facts.Subjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lessons, each with what shows its duties done: its own row, its plan item, and the entries that hang on it. */
record LessonBearers(Books books) {
    static final Column RECORDED_AT = LESSONS.column("recorded_at");
    private static final Column PLAN_ID = LESSONS.column("plan_id");
    private static final String NO_MARKS = "NONE";

    void each(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        LessonBook lessons = books.lessons();
        PlanBook plan = books.plan();
        SharedReading reading = new SharedReading();
        LastEntries entries = entries(terms, reading);
        reading.read(books.journal);
        for (int i = 0; i < lessons.rows().size(); i++) {
            LessonBook.Row row = lessons.rows().get(i);
            Shown shown = switch (terms.evidence()) {
                case PLAN_ENTERED -> planned(row, plan);
                case LESSON_RECORDED -> recorded(row);
                case HOMEWORK_ENTERED, ATTENDANCE_ENTERED -> entered(entries, i);
                case MARK_ENTERED -> marked(terms, row, entries, i);
                default -> null;
            };
            if (shown != null) {
                taker.accept(happened(bearer(row), row, terms.due(), lessons).showing(shown));
            } else if (terms.evidence() == io.schooljournal.core.duty.Evidence.DUTY) {
                taker.accept(happened(bearer(row), row, terms.due(), lessons));
            }
        }
    }

    /** The entries that show a duty at lessons done; null where entries do not. */
    @Nullable
    LastEntries entries(DutyTerms terms, SharedReading reading) throws UnreadablePackage {
        return switch (terms.evidence()) {
            case HOMEWORK_ENTERED, ATTENDANCE_ENTERED -> books.entries(terms.evidence(), List.of(), false, reading);
            case MARK_ENTERED -> books.entries(terms.evidence(), terms.workKinds(), true, reading);
            default -> null;
        };
    }

    Bearer bearer(LessonBook.Row row) {
        Lessons.Held held = row.held();
        Bearer bearer = new Bearer(new DutyPlace(LESSONS.fileName(), row.line(), row.id()))
                .of(held.target.schoolClass(), held.target.grade());
        bearer.subject = held.target.subject();
        bearer.subgroup = held.target.subgroup();
        bearer.lesson = row.id();
        bearer.responsible = row.teacher();
        return bearer;
    }

    /** Tells when that happened from which a duty counts. */
    private Bearer happened(Bearer bearer, LessonBook.Row row, Due due, LessonBook lessons) {
        if (!(due instanceof Term term)) {
            return bearer;
        }
        Instant next = term.anchor() == Anchor.NEXT_LESSON ? lessons.next(row) : null;
        return switch (term.anchor()) {
            case LESSON -> bearer.with(Anchor.LESSON, Moment.at(row.start(), books.zone));
            case NEXT_LESSON -> bearer.with(Anchor.NEXT_LESSON, next == null ? null : Moment.at(next, books.zone));
            case PERIOD_END -> bearer.with(Anchor.PERIOD_END, periodEnd(books, books.zone.dayOf(row.start()), bearer));
            default -> bearer;
        };
    }

    /** The end of the period in which a day lies, or of the next where it lies in holidays. */
    static Moment periodEnd(Books books, LocalDate day, Bearer bearer) {
        var year = books.years.of(bearer.grade);
        List<StudyPeriod> parts = year == null ? List.of() : year.parts();
        return parts.stream()
                .map(StudyPeriod::endsOn)
                .filter(end -> !end.isBefore(day))
                .findFirst()
                .map(Moment::on)
                .orElse(Moment.unknown(Evidence.noPlace("period-of-day")));
    }

    private Shown planned(LessonBook.Row row, PlanBook plan) {
        if (!books.journal.has(PLAN)) {
            return Shown.unknown(Evidence.file(PLAN));
        }
        if (row.plan() == 0) {
            return books.journal.has(LESSONS, PLAN_ID)
                    ? Shown.NOT_DONE
                    : Shown.unknown(Evidence.value(books.journal, LESSONS, PLAN_ID));
        }
        Shown item = plan.item(row.plan());
        return item == null ? Shown.unknown(Evidence.record(books.journal, PLAN)) : item;
    }

    Shown recorded(LessonBook.Row row) {
        Instant at = row.recordedAt();
        if (at == null) {
            return books.journal.has(LESSONS, RECORDED_AT)
                    ? Shown.NOT_DONE
                    : Shown.unknown(Evidence.value(books.journal, LESSONS, RECORDED_AT));
        }
        return Shown.done(at, new DutyPlace(LESSONS.fileName(), row.line(), row.id()))
                .asOf(books.asOf);
    }

    private static Shown entered(@Nullable LastEntries entries, int lesson) {
        Shown last = entries == null ? null : entries.of(lesson, null);
        return last == null ? Shown.NOT_DONE : last;
    }

    /** Marks of a kind of work are owed where the lesson is of that kind or has one; null where none are owed. */
    private @Nullable Shown marked(DutyTerms terms, LessonBook.Row row, @Nullable LastEntries entries, int lesson) {
        List<WorkKind> kinds = terms.workKinds().isEmpty() ? List.of(WorkKind.values()) : terms.workKinds();
        Shown last = null;
        for (WorkKind kind : kinds) {
            Shown ofKind = entries == null ? null : entries.of(lesson, kind);
            last = last == null ? ofKind : ofKind == null ? last : last.latest(ofKind);
        }
        if (last != null) {
            return last;
        }
        WorkKind work = row.held().work;
        if (work == null || !kinds.contains(work) || isNotMarked(row)) {
            return null;
        }
        return books.journal.has(MARKS) ? Shown.NOT_DONE : Shown.unknown(Evidence.file(MARKS));
    }

    private boolean isNotMarked(LessonBook.Row row) {
        Subjects.Subject subject = books.school.subjects().find(row.held().subjectHash);
        return subject != null && NO_MARKS.equals(subject.scale());
    }
}
