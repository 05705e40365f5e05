package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.school.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The diary of one pupil (дневник обучающегося), with nothing about anybody else ({@code sosh21: }).
 *
 * @param name what the pupil's card says, for whoever reads a diary reads whose it is; null when there is no card or it was
 *     erased
 * @param pages the subjects the class is taught
 * @param lessons the lessons of the days asked for, in the order of time; those of subgroups without the pupil left out
 * @param finals the final marks of the year so far
 * @param changed what was written since the reader's last visit, in its order; empty on a first visit
 * @param seenUpTo how many changes the journal has now; 0 when the pupil never was on its list, and nothing is shown
 */
public record Diary(
        @Nullable String name,
        List<Subject> pages,
        List<Day> lessons,
        List<Final> finals,
        List<Entry> changed,
        long seenUpTo) {
    /** The lists are copied. */
    public Diary {
        pages = List.copyOf(pages);
        lessons = List.copyOf(lessons);
        finals = List.copyOf(finals);
        changed = List.copyOf(changed);
    }

    /**
     * A subject of the class.
     *
     * @param subject the subject
     * @param page what stands at the head of its page
     */
    public record Subject(SubjectId subject, Page page) {}

    /**
     * A lesson as the diary shows it.
     *
     * @param subject the subject
     * @param lesson the lesson
     * @param record when it is, and its topic once it is recorded
     * @param homework what is set for all, and for this pupil
     * @param marks the pupil's marks
     * @param attendance whether the pupil was there; null when nothing is entered
     * @param reason why the pupil was absent; null when no reason is entered
     */
    public record Day(
            SubjectId subject,
            LessonId lesson,
            LessonRecord record,
            List<Homework> homework,
            List<MarkRecord> marks,
            @Nullable AttendanceStatus attendance,
            @Nullable AbsenceReason reason) {}

    /**
     * A final mark of the pupil.
     *
     * @param subject the subject
     * @param mark the mark
     */
    public record Final(SubjectId subject, FinalMarkRecord mark) {}
}
