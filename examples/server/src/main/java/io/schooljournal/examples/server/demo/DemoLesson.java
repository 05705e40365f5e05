package io.schooljournal.examples.server.demo;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.examples.server.demo.DemoRoster.DemoClass;
import io.schooljournal.examples.server.demo.DemoRoster.DemoCourse;
import java.time.Instant;

/**
 * A lesson of the timetable.
 *
 * @param journal the journal of the class
 * @param schoolClass the class
 * @param course what is taught
 * @param id the lesson
 * @param begins when it begins
 * @param number its place in the day, from 1
 * @param turn its place on its page, from 1
 */
record DemoLesson(
        Journal journal, DemoClass schoolClass, DemoCourse course, LessonId id, Instant begins, int number, int turn) {
    /** Returns the item of the plan that it fulfils. */
    String planItem() {
        return course.subject() + "-" + turn;
    }

    DemoTopics topics() {
        return DemoTopics.of(course.subject());
    }
}
