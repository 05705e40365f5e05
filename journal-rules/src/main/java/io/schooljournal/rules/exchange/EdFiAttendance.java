package io.schooljournal.rules.exchange;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attendance events become attendance at a day of the school, or at a lesson of a section. */
final class EdFiAttendance {
    private static final String PARTIAL = "partial";
    private static final Map<String, Meaning> CATEGORIES = Map.of(
            "excused absence",
            new Meaning(AttendanceStatus.ABSENT, AbsenceReason.EXCUSED),
            "unexcused absence",
            new Meaning(AttendanceStatus.ABSENT, AbsenceReason.UNEXCUSED),
            PARTIAL,
            new Meaning(AttendanceStatus.ABSENT, null),
            "tardy",
            new Meaning(AttendanceStatus.LATE, null),
            "in attendance",
            new Meaning(AttendanceStatus.PRESENT, null));

    private final PackageWriter writer;
    private final EdFiClasses classes;
    private final EdFiCalendar calendar;
    private final ConversionRemarks remarks;
    private long events;

    /** What a category says, and the reason it tells. */
    private record Meaning(
            AttendanceStatus status, @Nullable AbsenceReason reason) {}

    EdFiAttendance(PackageWriter writer, EdFiClasses classes, EdFiCalendar calendar, ConversionRemarks remarks) {
        this.writer = writer;
        this.classes = classes;
        this.calendar = calendar;
        this.remarks = remarks;
    }

    void ofSchool(EdFiRecord event) {
        String school = event.school();
        LocalDate day = calendar.day(event.text("EventDate"));
        String pupil = event.student();
        if (school == null || day == null || pupil == null) {
            remarks.left("WITHOUT_DAY");
            return;
        }
        classes.schoolDay(school, day);
        classes.pupil(pupil, school);
        write(event, pupil, EdFiClasses.dayId(school, day));
    }

    void ofSection(EdFiRecord event) {
        String section = classes.section(event);
        LocalDate day = calendar.day(event.text("EventDate"));
        String pupil = event.student();
        if (section == null || day == null || pupil == null) {
            remarks.left("WITHOUT_DAY");
            return;
        }
        String lesson = section + "/" + day;
        classes.lessonOf(section, lesson, day, null);
        classes.member(pupil, section);
        write(event, pupil, lesson);
    }

    /** Takes an event of the oldest layout, which is one of a section when it names one. */
    void ofEither(EdFiRecord event) {
        if (event.section() == null) {
            ofSchool(event);
        } else {
            ofSection(event);
        }
    }

    private void write(EdFiRecord event, String pupil, String lesson) {
        String category = event.descriptor("AttendanceEventCategory");
        String known = category.toLowerCase(Locale.ROOT);
        Meaning meaning = CATEGORIES.get(known);
        if (meaning == null) {
            remarks.left("ATTENDANCE_CATEGORY", category);
            return;
        }
        if (events++ == 0) {
            writer.begin(PackageFile.ATTENDANCE, "attendance_id", "pupil_id", "lesson_id", "status");
            writer.begin(PackageFile.ABSENCE_REASONS, "attendance_id", "reason");
        }
        String id = "attendance-" + events;
        writer.row(PackageFile.ATTENDANCE, id, pupil, lesson, meaning.status);
        if (meaning.reason != null) {
            writer.row(PackageFile.ABSENCE_REASONS, id, meaning.reason);
        }
        leave(event, known);
    }

    private void leave(EdFiRecord event, String category) {
        remarks.left("ENTERED_AT");
        remarks.left("ENTERED_BY");
        if (category.equals(PARTIAL)) {
            remarks.left("PART_OF_DAY");
        }
        if (event.text("EventDuration", "SectionAttendanceDuration", "SchoolAttendanceDuration", "ArrivalTime")
                != null) {
            remarks.left("DURATION");
        }
        if (event.text("AttendanceEventReason") != null) {
            remarks.left("ATTENDANCE_REASON");
        }
    }
}
