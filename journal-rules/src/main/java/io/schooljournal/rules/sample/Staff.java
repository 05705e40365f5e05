package io.schooljournal.rules.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The teachers of a school; whoever is wanting is hired. */
final class Staff {
    private static final int MOST_HOURS = 24;

    private final SchoolData data;
    private final List<Employee> teachers = new ArrayList<>();

    Staff(SchoolData data) {
        this.data = data;
    }

    List<Employee> teachers() {
        return teachers;
    }

    /** Those of the subject who could take so many hours more. */
    List<Employee> able(Course course, int hours) {
        return teachers.stream()
                .filter(teacher -> teacher.teaches(course) && teacher.hours() + hours <= MOST_HOURS)
                .toList();
    }

    Employee hire(Course course) {
        return hire(data.specialities().stream()
                .filter(courses -> courses.contains(course.id()))
                .findFirst()
                .map(Set::copyOf)
                .orElse(Set.of(course.id())));
    }

    Employee hire(Set<String> courses) {
        Employee hired = new Employee("t-" + (teachers.size() + 1), courses);
        teachers.add(hired);
        return hired;
    }
}
