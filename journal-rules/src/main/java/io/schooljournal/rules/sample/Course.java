package io.schooljournal.rules.sample;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import java.util.List;

/**
 * A subject as a school teaches it.
 *
 * @param primary taught by the class's own teacher in grades 1 to 4
 * @param split taught in two subgroups
 * @param work the kinds of written work that are set in it
 * @param hours weekly hours, one number for each grade from the first; 0 where it is not taught
 */
record Course(
        String id,
        String name,
        SubjectArea area,
        Activity activity,
        String scale,
        boolean primary,
        boolean split,
        List<WorkKind> work,
        List<Integer> hours,
        List<String> topics) {
    static final String FIVE_POINT = "FIVE_POINT";
    private static final String NOT_MARKED = "NONE";

    int hoursIn(int grade) {
        return hours.get(grade - 1);
    }

    boolean isClub() {
        return activity == Activity.OUT_OF_LESSON;
    }

    boolean isMarked() {
        return !scale.equals(NOT_MARKED);
    }
}
