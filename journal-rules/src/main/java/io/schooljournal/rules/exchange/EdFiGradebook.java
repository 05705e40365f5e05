package io.schooljournal.rules.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gradebook entries become lessons, and what pupils earned becomes marks. */
final class EdFiGradebook {
    private static final int LONGEST_NUMBER = 20;

    private final PackageWriter writer;
    private final EdFiClasses classes;
    private final EdFiCalendar calendar;
    private final ConversionRemarks remarks;
    private final Map<String, String> sectionOf = new HashMap<>();
    private boolean begun;

    EdFiGradebook(PackageWriter writer, EdFiClasses classes, EdFiCalendar calendar, ConversionRemarks remarks) {
        this.writer = writer;
        this.classes = classes;
        this.calendar = calendar;
        this.remarks = remarks;
    }

    private static String lessonOf(String work) {
        return "work/" + work;
    }

    /** Takes a work; it stands on the day it was due, else on the day it was assigned. */
    void work(EdFiRecord work) {
        calendar.schoolYear(work);
        String section = classes.section(work);
        LocalDate due = calendar.day(work.text("DueDate"));
        LocalDate assigned = calendar.day(work.text("DateAssigned"));
        LocalDate day = due == null ? assigned : due;
        if (section == null || day == null) {
            remarks.left("WITHOUT_SECTION");
            return;
        }
        if (due != null && assigned != null) {
            remarks.left("DATE_ASSIGNED");
        }
        String key = work.gradebookEntry();
        sectionOf.put(key, section);
        remarks.countSupposed("DUE_DATE");
        classes.lessonOf(section, lessonOf(key), day, work.text("Title", "GradebookEntryTitle"));
    }

    /** Takes what a pupil earned for a work. */
    void mark(EdFiRecord mark) {
        begin();
        String key = mark.gradebookEntry();
        String section = sectionOf.get(key);
        String pupil = mark.student();
        String value = value(mark);
        if (section == null || pupil == null) {
            remarks.left("UNKNOWN_WORK");
            return;
        }
        classes.member(pupil, section);
        if (value == null) {
            remarks.left("UNGRADED");
            return;
        }
        if (mark.text("SubmissionStatus", "AssignmentLateStatus") != null) {
            remarks.left("SUBMISSION");
        }
        remarks.left("ENTERED_AT");
        remarks.left("ENTERED_BY");
        writer.row(
                PackageFile.MARKS,
                key + "/" + pupil,
                pupil,
                lessonOf(key),
                value,
                calendar.day(mark.text("DateFulfilled")),
                mark.text("DiagnosticStatement"));
    }

    private void begin() {
        if (!begun) {
            writer.begin(PackageFile.MARKS, "mark_id", "pupil_id", "lesson_id", "value", "work_done_on", "comment");
            begun = true;
        }
    }

    /** A number without the zeros behind its point, or letters as they are. */
    private static @Nullable String value(EdFiRecord mark) {
        String number = mark.text("NumericGradeEarned");
        if (number == null || number.length() > LONGEST_NUMBER || !number.matches("\\d+(\\.\\d+)?")) {
            return number == null ? mark.text("LetterGradeEarned") : number;
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
