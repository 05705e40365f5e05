package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.mark.WorkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what happens in a class, lesson after lesson: the record, homework, who was there, marks, and final marks. */
final class ClassJournal {
    private static final int STANDING_IN_ONE_IN = 120;
    private static final int FIRST_WITH_HOMEWORK = 2;
    private static final int MORNING = 8 * Moments.HOUR;

    private final Scene scene;
    private final School school;
    private final Room room;
    private final Chance chance;
    private final Register register;
    private final Ids ids;
    private final List<Gradebook> books = new ArrayList<>();
    private final List<Coming> coming = new ArrayList<>();

    /** A lesson of a page, by its place among the page's lessons. */
    private record Coming(Gradebook book, int lesson, Page.Planned planned) {}

    ClassJournal(Scene scene, School school, Room room, int density) {
        this.scene = scene;
        this.school = school;
        this.room = room;
        this.chance = scene.chance("journal of " + room.id());
        this.ids = new Ids(room.id());
        this.register = new Register(scene, room, ids, chance);
        CorrectionSheet corrections = new CorrectionSheet(scene, ids, chance);
        for (Page page : room.pages()) {
            Gradebook book = new Gradebook(scene, page, ids, chance, corrections, density);
            books.add(book);
            for (int i = 0; i < page.lessons().size(); i++) {
                coming.add(new Coming(book, i, page.lessons().get(i)));
            }
        }
        coming.sort(Comparator.comparingLong((Coming lesson) -> lesson.planned().starts()));
    }

    /** Writes the year up to the export. */
    void write() {
        LocalDate day = LocalDate.MIN;
        for (Coming next : coming) {
            LocalDate held = next.planned().day();
            if (!scene.isTold(held)) {
                break;
            }
            if (!held.equals(day)) {
                endOf(day);
                day = held;
                register.open(held);
            }
            lesson(next);
        }
        endOf(day);
        new FinalMarks(scene, room, ids, chance).afterTheYear(books);
    }

    private void endOf(LocalDate day) {
        if (!day.equals(LocalDate.MIN)) {
            register.close();
            FinalMarks finals = new FinalMarks(scene, room, ids, chance);
            books.forEach(book -> finals.inTheEveningOf(day, book));
        }
    }

    private void lesson(Coming next) {
        Page page = next.book().page();
        Page.Planned planned = next.planned();
        Employee standIn =
                chance.below(STANDING_IN_ONE_IN) == 0 ? school.standIn(page.teacher(), planned.slot(), chance) : null;
        Employee held = standIn == null ? page.teacher() : standIn;
        WorkKind kind = next.book().workAt(next.lesson());
        String id = ids.next("l");
        long ends = planned.ends();
        scene.row(
                LESSONS,
                id,
                room.id(),
                page.course().id(),
                scene.text(planned.starts()),
                scene.text(ends),
                page.subgroup(),
                planned.slot().number() + 1,
                page.teacher().id(),
                standIn == null ? null : standIn.id(),
                standIn == null ? null : scene.text(Moments.at(planned.day().toEpochDay(), MORNING)),
                topic(page, next.lesson(), kind),
                kind,
                page.planId(next.lesson()),
                scene.text(ends + chance.below(5 * Moments.MINUTE)),
                held.id());
        homework(page, id, ends, held);
        register.take(next.book(), id, planned, held, next.lesson());
        next.book().lesson(next.lesson(), id, held, kind, register);
    }

    private static String topic(Page page, int lesson, WorkKind kind) {
        String topic = page.topic(lesson);
        return switch (kind) {
            case CURRENT -> topic;
            case WRITTEN -> "Самостоятельная работа: " + topic;
            case MONITORING -> "Контрольная работа: " + topic;
            case ESSAY -> "Сочинение: " + topic;
        };
    }

    private void homework(Page page, String lesson, long ends, Employee held) {
        if (room.grade() >= FIRST_WITH_HOMEWORK && !page.course().isClub()) {
            String text = chance.of(scene.data().homework()).replace("%d", String.valueOf(chance.between(2, 240)));
            scene.row(
                    HOMEWORK,
                    ids.next("h"),
                    lesson,
                    text,
                    null,
                    scene.text(ends + chance.below(4 * Moments.MINUTE)),
                    held.id());
        }
    }
}
