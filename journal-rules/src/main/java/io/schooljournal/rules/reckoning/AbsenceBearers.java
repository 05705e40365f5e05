package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LessonBook;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Absences whose reason is to be given; reasons take room, one for each, marks and other attendance none. */
record AbsenceBearers(Books books) {
    private static final Column ID = ATTENDANCE.column("attendance_id");
    private static final Column PUPIL = ATTENDANCE.column("pupil_id");
    private static final Column LESSON = ATTENDANCE.column("lesson_id");
    private static final Column STATUS = ATTENDANCE.column("status");
    private static final Column ENTERED = ATTENDANCE.column("entered_at");
    private static final Column SUPERSEDES = ATTENDANCE.column("supersedes");

    void each(BiConsumer<LessonBook.Row, Bearer> taker) throws UnreadablePackage {
        JournalPackage journal = books.journal;
        Map<Long, Shown> reasons = reasons();
        LongIndex replaced = new LongIndex();
        journal.read(ATTENDANCE, row -> {
            if (row.has(SUPERSEDES) && !isLater(row.instant(ENTERED))) {
                replaced.add(row.hash(SUPERSEDES));
            }
        });
        LessonBook lessons = books.lessons();
        LessonBearers bearers = new LessonBearers(books);
        Shown none = journal.has(ABSENCE_REASONS) ? Shown.NOT_DONE : Shown.unknown(Evidence.file(ABSENCE_REASONS));
        journal.read(ATTENDANCE, row -> {
            int lesson = lessons.find(row.hash(LESSON));
            boolean absent = row.number(STATUS) == AttendanceStatus.ABSENT.ordinal();
            if (absent
                    && lesson != LongIndex.NONE
                    && !replaced.contains(row.hash(ID))
                    && !isLater(row.instant(ENTERED))) {
                LessonBook.Row held = lessons.rows().get(lesson);
                Bearer of = bearers.bearer(held);
                Bearer bearer = new Bearer(Shown.place(row)).of(of.schoolClass, of.grade);
                bearer.subject = of.subject;
                bearer.lesson = of.lesson;
                bearer.pupil = new PupilId(String.valueOf(row.text(PUPIL)));
                bearer.with(Anchor.LESSON, Moment.at(held.start(), books.zone))
                        .with(Anchor.PERIOD_END, LessonBearers.periodEnd(books, books.zone.dayOf(held.start()), of));
                taker.accept(held, bearer.showing(reasons.getOrDefault(row.hash(ID), none)));
            }
        });
    }

    private boolean isLater(@Nullable Instant at) {
        return at != null && at.isAfter(books.asOf);
    }

    private Map<Long, Shown> reasons() throws UnreadablePackage {
        Map<Long, Shown> reasons = new HashMap<>();
        Column of = ABSENCE_REASONS.column("attendance_id");
        Column at = ABSENCE_REASONS.column("entered_at");
        Evidence absent = Evidence.value(books.journal, ABSENCE_REASONS, at);
        books.journal.read(ABSENCE_REASONS, row -> {
            Instant entered = row.instant(at);
            Shown shown = entered == null
                    ? Shown.unknown(absent)
                    : Shown.done(entered, Shown.place(row)).asOf(books.asOf);
            reasons.merge(row.hash(of), shown, Shown::earliest);
        });
        return reasons;
    }
}
