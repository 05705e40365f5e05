package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;

import io.schooljournal.core.mark.FinalKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes final marks: of the period, of the year, results and examinations. */
final class FinalMarks {
    private static final int LOWERED_ONE_IN = 40;
    private static final List<Integer> LEAVING = List.of(9, 11);
    private static final List<String> EXAMINED = List.of("russian", "algebra");
    private static final int TRANSFER_EXAM = 10;

    private final Scene scene;
    private final Room room;
    private final Ids ids;
    private final Chance chance;

    FinalMarks(Scene scene, Room room, Ids ids, Chance chance) {
        this.scene = scene;
        this.room = room;
        this.ids = ids;
        this.chance = chance;
    }

    /** Writes the final marks of a page that are set on a day. */
    void inTheEveningOf(LocalDate day, Gradebook book) {
        List<Gradebook.Standing> standings = book.standings();
        for (Gradebook.Standing standing : standings) {
            if (day.equals(standing.finalDay)) {
                enrolled(book, day).forEach(pupil -> period(book, standing, pupil, day));
            }
        }
        if (book.isMarked() && day.equals(scene.plan().year().endsOn())) {
            enrolled(book, day).forEach(pupil -> year(book, pupil, day));
        }
    }

    private static List<Pupil> enrolled(Gradebook book, LocalDate day) {
        return book.page().members().stream()
                .filter(pupil -> pupil.isEnrolled(day.toEpochDay()))
                .toList();
    }

    private void period(Gradebook book, Gradebook.Standing standing, Pupil pupil, LocalDate day) {
        int expected = standing.pupils[pupil.place()].expected();
        String notified = expected > 3 && chance.below(LOWERED_ONE_IN) == 0 ? lowering(book, standing) : null;
        int value = notified == null ? expected : expected - 1;
        int set = chance.below(10 * Moments.MINUTE);
        row(book, pupil, FinalKind.PERIOD, value, standing.period.id(), Moments.at(day, 19, 0) + set, null, notified);
    }

    /** The moment at which a lowering is told to the family, in time; null where there is no such time. */
    private @Nullable String lowering(Gradebook book, Gradebook.Standing standing) {
        List<Page.Planned> lessons = book.page().lessons().stream()
                .filter(lesson -> standing.period.includes(lesson.day()))
                .toList();
        int ahead = scene.lessonsForLowering() + 2;
        return ahead == 2 || lessons.size() < ahead
                ? null
                : scene.text(lessons.get(lessons.size() - ahead).ends() + Moments.HOUR);
    }

    private void year(Gradebook book, Pupil pupil, LocalDate day) {
        Tallied all = new Tallied();
        book.standings().forEach(standing -> all.add(standing.pupils[pupil.place()]));
        int value = all.expected();
        row(book, pupil, FinalKind.YEAR, value, "y", Moments.at(day, 19, 30), null, null);
        if (LEAVING.contains(room.grade())) {
            row(book, pupil, FinalKind.RESULT, value, "y", Moments.at(day, 19, 40), day, null);
        }
    }

    /** Writes the examinations: the one for moving up in May, the state's in June. */
    void afterTheYear(List<Gradebook> books) {
        int year = scene.plan().academicYear().startYear() + 1;
        LocalDate june = scene.plan().workingDay(LocalDate.of(year, Month.JUNE, 17));
        LocalDate may = scene.plan().workingDay(LocalDate.of(year, Month.MAY, 20));
        for (Gradebook book : books) {
            if (book.isMarked() && EXAMINED.contains(book.page().course().id())) {
                if (LEAVING.contains(room.grade())) {
                    exams(book, FinalKind.STATE_EXAM, june);
                } else if (room.grade() == TRANSFER_EXAM) {
                    exams(book, FinalKind.EXAM, may);
                }
            }
        }
    }

    private void exams(Gradebook book, FinalKind kind, LocalDate received) {
        if (scene.isTold(received)) {
            for (Pupil pupil : enrolled(book, received)) {
                int value = Math.max(
                        3, book.standings().get(1).pupils[pupil.place()].expected());
                row(book, pupil, kind, value, null, Moments.at(received, 15, 0), received, null);
            }
        }
    }

    private void row(
            Gradebook book,
            Pupil pupil,
            FinalKind kind,
            int value,
            @Nullable String period,
            long at,
            @Nullable LocalDate received,
            @Nullable String notified) {
        scene.row(
                FINAL_MARKS,
                ids.next("f"),
                pupil.id(),
                book.page().course().id(),
                kind,
                value == 0 ? Gradebook.PASS : value,
                period,
                scene.text(at),
                book.page().teacher().id(),
                null,
                null,
                received,
                scene.text(at + 5 * Moments.MINUTE),
                notified);
    }
}
