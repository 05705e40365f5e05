package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The windows of one action: which one binds an entry is looked up by its kind, subject area and grade. */
final class Windows {
    /** No window binds the entry. */
    static final int NONE = -1;
    /** Which window binds the entry depends on a fact that is not known. */
    static final int UNKNOWN = -2;

    private static final int AREAS = SubjectArea.values().length;
    private static final int GRADES = Grade.LAST + 1;

    private final WindowTerms[] terms;
    private final long[] reasons;
    private final boolean[] plain;
    private final short[] byEntry;
    /** The kinds an entry of this action can have. */
    final int firstKind;

    final int endKind;
    /** The fact that tells the kind. */
    final Fact kindFact;

    Windows(List<WindowTerms> terms, long[] reasons, short[] byEntry, int firstKind, int endKind) {
        this.terms = terms.toArray(WindowTerms[]::new);
        this.reasons = reasons;
        this.plain = new boolean[this.terms.length];
        for (int window = 0; window < plain.length; window++) {
            plain[window] = this.terms[window].isPlain();
        }
        this.byEntry = byEntry;
        this.firstKind = firstKind;
        this.endKind = endKind;
        this.kindFact = firstKind > Kinds.NONE ? Fact.FINAL_KIND : Fact.WORK_KIND;
    }

    static int index(int kind, int area, int grade) {
        return (kind * AREAS + area) * GRADES + grade;
    }

    static int cells() {
        return Kinds.COUNT * AREAS * GRADES;
    }

    int window(int kind, int area, int grade) {
        return byEntry[index(kind, area, grade)];
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Returns the window that binds the entry, {@link #NONE} or {@link #UNKNOWN}. */
    int find(int kind, Target target) {
        SubjectArea area = target.subjectArea();
        Grade grade = target.grade();
        if (kind >= 0 && area != null && grade != null) {
            return byEntry[index(kind, area.ordinal(), grade.number())];
        }
        return new WindowSearch(this, kind, area, grade).only();
    }

    /** Returns 0 while the window is open, the reason once it has closed, or a negative set of facts. */
    long check(Request request, int kind) {
        int window = find(kind, request.target());
        if (window == NONE) {
            return 0;
        }
        if (window == UNKNOWN) {
            return new WindowSearch(
                            this,
                            kind,
                            request.target().subjectArea(),
                            request.target().grade())
                    .check(request);
        }
        return check(window, request);
    }

    /** Returns 0 while this window is open, the reason once it has closed, or a negative set of facts. */
    long check(int window, Request request) {
        if (window == NONE) {
            return 0;
        }
        return plain[window]
                ? checkPlain(request, terms[window], reasons[window])
                : check(request, terms[window], reasons[window]);
    }

    private static long checkPlain(Request request, WindowTerms terms, long reason) {
        long day = anchorDay(request, terms);
        if (day == Long.MIN_VALUE) {
            return -anchorFact(terms);
        }
        long closes = request.zone().startOfEpochDay(day + terms.days() + 1);
        return request.at().getEpochSecond() >= closes ? reason : 0;
    }

    private static long check(Request request, WindowTerms terms, long reason) {
        Instant closes = closesAt(request, terms);
        if (closes == null) {
            return -missing(request, terms);
        }
        return request.at().isBefore(closes) ? 0 : reason;
    }

    /** The facts without which it cannot be told when the window closes. */
    private static long missing(Request request, WindowTerms terms) {
        long facts = anchorDay(request, terms) == Long.MIN_VALUE
                ? anchorFact(terms)
                : ownClose(request, terms) == null ? Facts.bit(Fact.CALENDAR) : 0;
        boolean untilNext = terms.keptOpen() == WindowTerms.KeptOpen.UNTIL_NEXT_LESSON;
        return untilNext && request.target().nextLessonStart() == null
                ? facts | Facts.bit(Fact.NEXT_LESSON_START)
                : facts;
    }

    /** Returns the first instant at which the window is closed, or null when it is not known or there is none. */
    @Nullable
    Instant closesAt(Request request, int kind) {
        int window = find(kind, request.target());
        return window < 0 ? null : closesAt(request, terms[window]);
    }

    /** Returns the first instant at which no entry like this is allowed; the earliest instant when that cannot be told. */
    Instant openUntil(Request request, int kind) {
        int window = isEmpty() ? NONE : find(kind, request.target());
        if (window == NONE) {
            return Instant.MAX;
        }
        Instant closes = window == UNKNOWN ? null : closesAt(request, terms[window]);
        return closes == null ? Instant.MIN : closes;
    }

    private static @Nullable Instant closesAt(Request request, WindowTerms terms) {
        Instant own = ownClose(request, terms);
        if (own == null || terms.keptOpen() == WindowTerms.KeptOpen.NO) {
            return own;
        }
        Instant next = request.target().nextLessonStart();
        if (next == null) {
            return null;
        }
        SchoolZone zone = request.zone();
        Instant nextDayEnds = zone.startOf(zone.dayOf(next).plusDays(1));
        return nextDayEnds.isAfter(own) ? nextDayEnds : own;
    }

    /** When the window closes by its days. */
    private static @Nullable Instant ownClose(Request request, WindowTerms terms) {
        long day = anchorDay(request, terms);
        if (day == Long.MIN_VALUE) {
            return null;
        }
        SchoolZone zone = request.zone();
        long last = day + terms.days();
        if (terms.count() == WindowTerms.Count.WORKING_DAYS) {
            SchoolCalendar calendar = request.calendar();
            Optional<LocalDate> counted = calendar == null
                    ? Optional.empty()
                    : calendar.schoolDayAfter(LocalDate.ofEpochDay(day), terms.days());
            if (counted.isEmpty()) {
                return null;
            }
            last = counted.get().toEpochDay();
        }
        Instant start = request.target().lessonStart();
        if (terms.closes() == WindowTerms.Closes.SAME_TIME
                && terms.anchor() == WindowTerms.Anchor.LESSON
                && start != null) {
            return LocalDate.ofEpochDay(last)
                    .atTime(start.atZone(zone.id()).toLocalTime())
                    .atZone(zone.id())
                    .toInstant();
        }
        return Instant.ofEpochSecond(zone.startOfEpochDay(last + 1));
    }

    private static long anchorDay(Request request, WindowTerms terms) {
        if (terms.anchor() == WindowTerms.Anchor.LESSON) {
            Instant start = request.target().lessonStart();
            return start == null ? Long.MIN_VALUE : request.zone().epochDayOf(start.getEpochSecond());
        }
        LocalDate end = request.target().periodEnd();
        return end == null ? Long.MIN_VALUE : end.toEpochDay();
    }

    private static long anchorFact(WindowTerms terms) {
        return Facts.bit(terms.anchor() == WindowTerms.Anchor.LESSON ? Fact.LESSON_START : Fact.PERIOD_END);
    }
}
