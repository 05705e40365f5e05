package io.schooljournal.rules.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry was replaced by another (изменение).
 *
 * @param entry what was changed
 * @param pupilId whose entry it is
 * @param subjectId the subject, or null when the entry's lesson is not known
 * @param lesson the lesson of a mark or an absence; null for a final mark
 * @param periodId the period of a final mark; null for others and where it is not told
 * @param before what stood there: a mark or the code of an attendance; null when nothing did, {@code ?} when the replaced
 *     entry is not in the package
 * @param after what stands there; null when it was annulled
 * @param at when it was changed, or null when that is not told
 * @param by who changed it, or null when that is not told
 * @param correctionId the application it rests on, or null
 */
public record Amendment(
        Kind entry,
        String pupilId,
        @Nullable String subjectId,
        Classwork.@Nullable Lesson lesson,
        @Nullable String periodId,
        @Nullable String before,
        @Nullable String after,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String correctionId) {
    /** What can be changed. */
    public enum Kind {
        /** A mark of a lesson (отметка). */
        MARK,
        /** An attendance mark (отметка о посещаемости). */
        ATTENDANCE,
        /** A final mark (итоговая отметка). */
        FINAL_MARK
    }

    /**
     * Returns the day that was changed.
     *
     * @return the day of the lesson; null for a final mark
     */
    public @Nullable LocalDate changedDay() {
        return lesson == null ? null : lesson.day();
    }
}
