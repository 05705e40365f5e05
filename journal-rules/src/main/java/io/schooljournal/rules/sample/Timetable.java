package io.schooljournal.rules.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a class: who teaches what when, nobody in two places at once. */
final class Timetable {
    private static final int LAST_PRIMARY = 4;
    private static final int LEAST_TO_SPLIT = 8;

    private final SchoolData data;
    private final YearPlan plan;
    private final Staff staff;
    private final Chance chance;
    private final Room room;
    private final Set<Slot> free =
            new TreeSet<>(Comparator.comparingInt(Slot::number).thenComparingInt(Slot::weekday));

    Timetable(SchoolData data, YearPlan plan, Staff staff, Room room, Chance chance) {
        this.data = data;
        this.plan = plan;
        this.staff = staff;
        this.room = room;
        this.chance = chance;
    }

    void make() {
        List<Course> taught = data.courses().stream()
                .filter(course -> course.hoursIn(room.grade()) > 0)
                .sorted(Comparator.comparingInt((Course course) -> -course.hoursIn(room.grade())))
                .toList();
        List<Course> lessons =
                taught.stream().filter(course -> !course.isClub()).toList();
        int hours = lessons.stream()
                .mapToInt(course -> course.hoursIn(room.grade()))
                .sum();
        int days = plan.week().days();
        for (int i = 0; i < hours; i++) {
            free.add(new Slot(i % days + 1, i / days));
        }
        Employee own = room.grade() <= LAST_PRIMARY ? staff.hire(primary()) : null;
        lessons.forEach(course -> course(course, own != null && course.primary() ? own : null));
        Employee head = own == null ? head() : own;
        room.teacher(head.id());
        List<Course> clubs = taught.stream().filter(Course::isClub).toList();
        for (int i = 0; i < clubs.size(); i++) {
            club(clubs.get(i), head, new Slot(i % days + 1, (hours + days - 1) / days + 1));
        }
    }

    private Set<String> primary() {
        return data.courses().stream().filter(Course::primary).map(Course::id).collect(Collectors.toSet());
    }

    private Employee head() {
        return room.pages().stream()
                .filter(page -> page.members().size() == room.pupils().size())
                .map(Page::teacher)
                .max(Comparator.comparingInt(Employee::hours))
                .orElseThrow();
    }

    private void course(Course course, @Nullable Employee own) {
        int hours = course.hoursIn(room.grade());
        if (own != null) {
            page(course, null, room.pupils(), own, slots(own, hours, false));
            return;
        }
        Employee teacher = null;
        List<Slot> slots = List.of();
        for (Employee able : staff.able(course, hours)) {
            slots = slots(able, hours, true);
            if (slots.size() == hours) {
                teacher = able;
                break;
            }
        }
        if (teacher == null) {
            teacher = staff.hire(course);
            slots = slots(teacher, hours, false);
        }
        boolean split = course.split() && room.pupils().size() >= LEAST_TO_SPLIT;
        if (split) {
            split(course, teacher, slots);
        } else {
            page(course, null, room.pupils(), teacher, slots);
        }
    }

    private void split(Course course, Employee first, List<Slot> slots) {
        Employee second = staff.able(course, slots.size()).stream()
                .filter(able -> able != first && slots.stream().allMatch(able::isFree))
                .findFirst()
                .orElseGet(() -> staff.hire(course));
        int half = room.pupils().size() / 2;
        String id = room.id() + "-" + course.id() + "-";
        page(course, id + 1, room.pupils().subList(0, half), first, slots);
        page(course, id + 2, room.pupils().subList(half, room.pupils().size()), second, slots);
    }

    /** Free places for so many hours, on different days as far as that can be. */
    private List<Slot> slots(Employee teacher, int hours, boolean onDifferentDays) {
        List<Slot> open = new ArrayList<>(free.stream().filter(teacher::isFree).toList());
        chance.shuffle(open);
        List<Slot> found = new ArrayList<>();
        for (Slot slot : open) {
            if (found.size() < hours && found.stream().noneMatch(other -> other.weekday() == slot.weekday())) {
                found.add(slot);
            }
        }
        if (!onDifferentDays || hours > plan.week().days()) {
            open.stream()
                    .filter(slot -> !found.contains(slot))
                    .limit(Math.max(0, hours - found.size()))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private void club(Course course, Employee head, Slot slot) {
        Employee leader = head.isFree(slot) ? head : staff.hire(course);
        page(course, null, room.pupils(), leader, List.of(slot));
    }

    private void page(
            Course course, @Nullable String subgroup, List<Pupil> members, Employee teacher, List<Slot> slots) {
        slots.forEach(teacher::take);
        free.removeAll(slots);
        room.pages().add(new Page(room, course, subgroup, members, teacher, slots, plan));
    }
}
