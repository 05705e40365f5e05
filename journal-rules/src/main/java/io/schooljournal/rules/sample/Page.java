package io.schooljournal.rules.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a class's journal: a subject, or a subgroup's part of it, with its teacher and lessons. */
final class Page {
    private final Room room;
    private final Course course;
    private final @Nullable String subgroup;
    private final List<Pupil> members;
    private final Employee teacher;
    private final List<Slot> slots;
    private final List<Planned> lessons = new ArrayList<>();

    /** A lesson to be held. */
    record Planned(LocalDate day, Slot slot) {
        long starts() {
            return Moments.at(day.toEpochDay(), slot.start());
        }

        long ends() {
            return Moments.at(day.toEpochDay(), slot.end());
        }
    }

    Page(
            Room room,
            Course course,
            @Nullable String subgroup,
            List<Pupil> members,
            Employee teacher,
            List<Slot> slots,
            YearPlan plan) {
        this.room = room;
        this.course = course;
        this.subgroup = subgroup;
        this.members = List.copyOf(members);
        this.teacher = teacher;
        this.slots = slots.stream()
                .sorted(Comparator.comparingInt(Slot::weekday).thenComparingInt(Slot::number))
                .toList();
        for (LocalDate day : plan.lessonDays(room.grade())) {
            for (Slot slot : this.slots) {
                if (slot.weekday() == day.getDayOfWeek().getValue()) {
                    lessons.add(new Planned(day, slot));
                }
            }
        }
    }

    Room room() {
        return room;
    }

    Course course() {
        return course;
    }

    @Nullable
    String subgroup() {
        return subgroup;
    }

    List<Pupil> members() {
        return members;
    }

    Employee teacher() {
        return teacher;
    }

    int hours() {
        return slots.size();
    }

    List<Planned> lessons() {
        return lessons;
    }

    /** The item of the class's plan behind a lesson; both subgroups have the same. */
    String planId(int lesson) {
        return room.id() + "-" + course.id() + "-" + (lesson + 1);
    }

    String topic(int lesson) {
        List<String> topics = course.topics();
        return topics.get((int) ((long) lesson * topics.size() / Math.max(1, lessons.size())));
    }
}
