package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.StudyPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of an example school with their pupils, pages and teachers. */
final class School {
    private static final int USUAL_SIZE = 25;
    private static final int FEWEST_CLASSES = 3;
    /** With fewer pupils there are two classes. */
    private static final int FEWEST_OF_THREE_CLASSES = 12;
    /** The grades of a school with few classes: those that regulations tell apart come first. */
    private static final List<Integer> GRADES = List.of(9, 1, 10, 7, 4, 11, 5, 2, 6, 3, 8);

    private static final String LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";
    private static final int LEAVING_ONE_IN = 25;

    private final List<Room> rooms = new ArrayList<>();
    private final Staff staff;

    private School(Staff staff) {
        this.staff = staff;
    }

    static School of(SampleOrder order, SchoolData data, YearPlan plan, Chance chance) {
        School school = new School(new Staff(data));
        int classes = Math.max(fewest(order), (order.pupils() + USUAL_SIZE - 1) / USUAL_SIZE);
        Names names = new Names(data);
        for (int i = 0; i < classes; i++) {
            Room room = new Room(GRADES.get(i % GRADES.size()), letter(i / GRADES.size()));
            int size = order.pupils() / classes + (i < order.pupils() % classes ? 1 : 0);
            Chance own = chance.fork("class " + i);
            for (int place = 0; place < size; place++) {
                room.pupils().add(pupil(room, place, names.anyone(own), plan, own));
            }
            new Timetable(data, plan, school.staff, room, own).make();
            school.rooms.add(room);
        }
        return school;
    }

    private static int fewest(SampleOrder order) {
        return order.pupils() < FEWEST_OF_THREE_CLASSES ? FEWEST_CLASSES - 1 : FEWEST_CLASSES;
    }

    private static String letter(int number) {
        String letter = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
        return number < LETTERS.length() ? letter : letter + (number / LETTERS.length() + 1);
    }

    /** Most came in the first grade; a few come with the second half of the year, and a few leave with the first. */
    private static Pupil pupil(Room room, int place, Names.Name name, YearPlan plan, Chance chance) {
        int since = plan.academicYear().startYear() - room.grade() + 1;
        LocalDate enrolled = LocalDate.of(since, Month.SEPTEMBER, 1);
        List<StudyPeriod> parts = plan.parts(room.grade());
        int half = parts.size() / 2;
        boolean comes = place > 0 && chance.below(LEAVING_ONE_IN) == 0;
        boolean goes = place > 0 && !comes && chance.below(LEAVING_ONE_IN) == 0;
        LocalDate left = goes ? parts.get(half - 1).endsOn() : null;
        return new Pupil(
                "p-" + room.id() + "-" + (place + 1),
                place,
                name,
                chance.between(15, 105),
                comes ? parts.get(half).startsOn() : enrolled,
                left);
    }

    List<Room> rooms() {
        return rooms;
    }

    Staff staff() {
        return staff;
    }

    /** How many times a pupil sits in a marked lesson in the year. */
    long seats(Scene scene) {
        long seats = 0;
        for (Room room : rooms) {
            for (Page page : room.pages()) {
                seats += page.members().size() * openLessons(scene, page);
            }
        }
        return seats;
    }

    /** The lessons of a page that are told and come before the final marks of their period. */
    private static long openLessons(Scene scene, Page page) {
        if (!scene.tempo().isMarked(page.course(), page.room().grade())) {
            return 0;
        }
        long open = 0;
        for (StudyPeriod period : scene.plan().parts(page.room().grade())) {
            LocalDate finals = scene.finalDay(page, period);
            open += page.lessons().stream()
                    .map(Page.Planned::day)
                    .filter(day -> period.includes(day) && scene.isTold(day) && finals != null && day.isBefore(finals))
                    .count();
        }
        return open;
    }

    /** The teacher who stands in for another at a time, or null when everybody is busy. */
    @Nullable
    Employee standIn(Employee regular, Slot slot, Chance chance) {
        int first = chance.below(staff.teachers().size());
        for (int i = 0; i < staff.teachers().size(); i++) {
            Employee teacher =
                    staff.teachers().get((first + i) % staff.teachers().size());
            if (teacher != regular && teacher.isFree(slot)) {
                return teacher;
            }
        }
        return null;
    }
}
