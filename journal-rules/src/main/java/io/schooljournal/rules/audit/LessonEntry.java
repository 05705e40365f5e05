package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Lessons;
import org.jspecify.annotations.Nullable;

/**
 * A recorded entry about a pupil at a lesson, not made on an application, of which there are many like it.
 *
 * @param row the row it stands in
 * @param action what its author did
 * @param lesson the lesson it hangs on
 * @param work the kind of work; null when it is not known or does not matter
 * @param pupil the pupil; null for one who is not listed
 * @param pupilHash the hash of the pupil's id
 * @param at the column that tells when it was made
 * @param by the column that tells who made it
 */
record LessonEntry(
        PackageRow row,
        Action action,
        Lessons.Held lesson,
        @Nullable WorkKind work,
        Classes.@Nullable Pupil pupil,
        long pupilHash,
        Column at,
        Column by) {

    Entry entry() {
        return new Entry(row, action, Targets.of(lesson, pupil, work), at, by, pupilHash, lesson.subjectHash, 0);
    }

    /** The same entry of whichever pupil. */
    Entry ofWhicheverPupil() {
        return new Entry(row, action, Targets.of(lesson, null, work), at, by, pupilHash, lesson.subjectHash, 0);
    }
}
