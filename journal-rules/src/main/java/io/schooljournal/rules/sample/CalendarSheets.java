package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;
import static io.schooljournal.rules.exchange.PackageFile.PLAN;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUPS;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;
import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;
import static io.schooljournal.rules.exchange.PackageFile.TIMETABLE;

import io.schooljournal.core.duty.Evidence;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what the year is made of: periods, days off, classes, subjects, hours, plans and the timetable. */
final class CalendarSheets {
    private final Scene scene;
    private final LocalDate plansEntered;
    private final LocalDate timetableEntered;

    CalendarSheets(Scene scene) {
        this.scene = scene;
        this.plansEntered = scene.inGoodTimeFor(Evidence.PLAN_ENTERED);
        this.timetableEntered = scene.inGoodTimeFor(Evidence.TIMETABLE_ENTERED);
    }

    void year() {
        scene.plan()
                .year()
                .periods()
                .forEach(period -> scene.row(
                        PERIODS,
                        period.id(),
                        period.kind(),
                        period.startsOn(),
                        period.endsOn(),
                        YearPlan.grades(period)));
        scene.plan().daysOff().forEach((day, name) -> scene.row(DAYS_OFF, day, name));
        scene.data()
                .courses()
                .forEach(course -> scene.row(
                        SUBJECTS, course.id(), course.name(), course.area(), course.activity(), course.scale()));
    }

    /** The sheets of a class, apart from what happens in it. */
    void room(Room room) {
        scene.row(CLASSES, room.id(), room.grade(), room.letter());
        Set<String> written = new HashSet<>();
        for (Page page : room.pages()) {
            String subgroup = page.subgroup();
            if (subgroup != null) {
                scene.row(
                        SUBGROUPS,
                        subgroup,
                        room.id(),
                        page.course().id(),
                        "Подгруппа " + subgroup.substring(subgroup.length() - 1));
                page.members().stream()
                        .filter(pupil -> scene.isTold(pupil.enrolledOn()))
                        .forEach(pupil -> scene.row(SUBGROUP_MEMBERS, subgroup, pupil.id()));
            }
            if (written.add(page.course().id())) {
                page(page);
            }
        }
    }

    private void page(Page page) {
        String room = page.room().id();
        String course = page.course().id();
        scene.row(CURRICULUM, room, course, page.hours());
        scene.plan()
                .parts(page.room().grade())
                .forEach(part -> scene.row(
                        TIMETABLE,
                        room,
                        course,
                        part.id(),
                        scene.text(Moments.at(timetableEntered, 11, room.hashCode() & 31))));
        List<Page.Planned> lessons = page.lessons();
        String entered = scene.text(Moments.at(plansEntered, 12, page.hours()));
        for (int i = 0; i < lessons.size(); i++) {
            if (scene.isTold(lessons.get(i).day())) {
                scene.row(
                        PLAN,
                        page.planId(i),
                        room,
                        course,
                        page.topic(i),
                        i + 1,
                        lessons.get(i).day(),
                        entered);
            }
        }
    }
}
