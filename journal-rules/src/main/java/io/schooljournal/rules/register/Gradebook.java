package io.schooljournal.rules.register;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pupils earned and missed, as it stands: marks, final marks, absences; and what was changed. */
public final class Gradebook {
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Map<String, List<FinalMark>> finals = new HashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();

    /**
     * A mark of a lesson that stands (отметка).
     *
     * @param pupilId whose
     * @param lesson at which lesson
     * @param value the mark as it is written
     * @param workKind for what kind of work: its own, else its lesson's; null when neither tells
     * @param weight how much it weighs in an average; null when the package does not tell
     * @param comment what it was put for, or null
     * @param enteredAt when it was entered, or null
     */
    public record Mark(
            String pupilId,
            Classwork.Lesson lesson,
            String value,
            @Nullable WorkKind workKind,
            @Nullable BigDecimal weight,
            @Nullable String comment,
            @Nullable Instant enteredAt) {}

    /**
     * A final mark that stands (итоговая отметка).
     *
     * @param id its id
     * @param pupilId whose
     * @param subjectId in what
     * @param kind of what
     * @param value the mark as it is written
     * @param periodId the study period it is for, or null
     * @param enteredAt when it was entered, or null
     */
    public record FinalMark(
            String id,
            String pupilId,
            String subjectId,
            FinalKind kind,
            String value,
            @Nullable String periodId,
            @Nullable Instant enteredAt) {}

    /**
     * A pupil was absent from a lesson or late (пропуск, опоздание).
     *
     * @param pupilId who
     * @param lesson from which lesson
     * @param status absent or late
     * @param reason why, or null when that is not known
     */
    public record Absence(
            String pupilId,
            Classwork.Lesson lesson,
            AttendanceStatus status,
            @Nullable AbsenceReason reason) {
        /**
         * Tells whether the lesson was missed.
         *
         * @return false when the pupil was only late
         */
        public boolean isMissed() {
            return status == AttendanceStatus.ABSENT;
        }
    }

    Gradebook() {}

    void add(Mark mark) {
        marks.computeIfAbsent(mark.pupilId(), id -> new ArrayList<>(4)).add(mark);
    }

    void add(FinalMark mark) {
        finals.computeIfAbsent(mark.pupilId(), id -> new ArrayList<>(4)).add(mark);
    }

    void add(Absence absence) {
        absences.computeIfAbsent(absence.pupilId(), id -> new ArrayList<>(4)).add(absence);
    }

    void add(List<Amendment> changes) {
        amendments.addAll(changes);
    }

    /**
     * Returns the marks of a pupil within the selection.
     *
     * @param pupilId the pupil
     * @return in the order of the package
     */
    public List<Mark> marksOf(String pupilId) {
        return Collections.unmodifiableList(marks.getOrDefault(pupilId, List.of()));
    }

    /**
     * Returns the final marks of a pupil of the whole year, whatever days are selected.
     *
     * @param pupilId the pupil
     * @return in the order of the package
     */
    public List<FinalMark> finalsOf(String pupilId) {
        return Collections.unmodifiableList(finals.getOrDefault(pupilId, List.of()));
    }

    /**
     * Returns the absences and late comings of a pupil within the selection.
     *
     * @param pupilId the pupil
     * @return in the order of the package
     */
    public List<Absence> absencesOf(String pupilId) {
        return Collections.unmodifiableList(absences.getOrDefault(pupilId, List.of()));
    }

    /**
     * Returns every entry that replaced another, of pupils and lessons of the selection.
     *
     * @return marks, then attendance, then final marks, each in the order of the package
     */
    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }
}
