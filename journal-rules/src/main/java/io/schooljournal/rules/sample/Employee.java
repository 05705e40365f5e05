package io.schooljournal.rules.sample;

import java.util.BitSet;
import java.util.Set;

/** Someone who teaches: what, and when in the week he or she is busy. */
final class Employee {
    /** More lessons than that no day has. */
    static final int SLOTS = 12;

    private final String id;
    private final Set<String> courses;
    private final BitSet busy = new BitSet();
    private int hours;

    Employee(String id, Set<String> courses) {
        this.id = id;
        this.courses = courses;
    }

    String id() {
        return id;
    }

    boolean teaches(Course course) {
        return courses.contains(course.id());
    }

    int hours() {
        return hours;
    }

    boolean isFree(Slot slot) {
        return !busy.get(slot.weekday() * SLOTS + slot.number());
    }

    void take(Slot slot) {
        busy.set(slot.weekday() * SLOTS + slot.number());
        hours++;
    }
}
