package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.exchange.OneRosterClasses.Section;
import io.schooljournal.rules.exchange.OneRosterParts.Part;
import io.schooljournal.rules.exchange.OneRosterSessions.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Line items become lessons on their days; those of a category of final marks only say which period these are of. */
final class OneRosterWorks {
    private final PackageWriter writer;
    private final SchoolZone zone;
    private final OneRosterClasses classes;
    private final OneRosterParts parts;
    private final OneRosterSessions sessions;
    private final Set<String> finalCategories;
    private final ConversionRemarks remarks;
    private final Map<String, Work> works = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean saturdays;

    /** A line item: of a class, and where it stands for a final mark the period of it. */
    record Work(Section section, @Nullable Period ofPeriod) {}

    OneRosterWorks(
            PackageWriter writer,
            SchoolZone zone,
            OneRosterClasses classes,
            OneRosterParts parts,
            OneRosterSessions sessions,
            Set<String> finalCategories,
            ConversionRemarks remarks) {
        this.writer = writer;
        this.zone = zone;
        this.classes = classes;
        this.parts = parts;
        this.sessions = sessions;
        this.finalCategories = finalCategories;
        this.remarks = remarks;
        writer.begin(PackageFile.LESSONS, "lesson_id", "class_id", "subject_id", "starts_at", "subgroup_id", "topic");
    }

    void take(OneRosterRow row) {
        Section section = classes.section(row.need("classSourcedId"));
        String id = row.need("sourcedId");
        if (section == null || section.course() == null) {
            remarks.left("UNKNOWN_CLASS", OneRosterFile.LINE_ITEMS.fileName());
        } else if (works.containsKey(id)) {
            remarks.left("TWICE", OneRosterFile.LINE_ITEMS.fileName());
        } else if (finalCategories.contains(String.valueOf(row.text("categorySourcedId")))) {
            ofPeriod(row, id, section);
        } else {
            ofDay(row, id, section, section.course());
        }
    }

    private void ofPeriod(OneRosterRow row, String id, Section section) {
        String session = row.text("academicSessionSourcedId");
        Period period = sessions.period(session == null ? row.text("gradingPeriodSourcedId") : session);
        if (period == null) {
            remarks.left("FINAL_WITHOUT_PERIOD");
        } else {
            works.put(id, new Work(section, period));
        }
    }

    private void ofDay(OneRosterRow row, String id, Section section, String course) {
        LocalDate due = row.day("dueDate");
        LocalDate assigned = row.day("assignDate");
        LocalDate day = due == null ? assigned : due;
        if (day == null) {
            remarks.left("WITHOUT_DAY");
            return;
        }
        if (due != null && assigned != null) {
            remarks.left("DATE_ASSIGNED");
        }
        if (row.text("categorySourcedId") != null) {
            remarks.left("CATEGORY");
        }
        works.put(id, new Work(section, null));
        meet(day);
        if (parts.of(section).isEmpty()) {
            remarks.left("WORK_WITHOUT_PUPILS");
        }
        for (Part part : parts.of(section).values()) {
            String start = PackageWriter.written(zone.startOf(day), zone.id());
            String lesson = lesson(id, section, part.schoolClass());
            writer.row(
                    PackageFile.LESSONS, lesson, part.schoolClass(), course, start, part.subgroup(), row.text("title"));
            remarks.countSupposed("LESSON_START");
        }
    }

    private void meet(LocalDate day) {
        LocalDate earliest = first;
        LocalDate latest = last;
        first = earliest == null || day.isBefore(earliest) ? day : earliest;
        last = latest == null || day.isAfter(latest) ? day : latest;
        saturdays |= day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    /** The lesson of a work in a class; a class of the export that several share has a lesson in each. */
    String lesson(String work, Section section, String schoolClass) {
        return parts.of(section).size() == 1 ? work : work + "/" + schoolClass;
    }

    /** The work of a line item; null when it is not carried. */
    @Nullable
    Work find(String id) {
        return works.get(id);
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }

    boolean hasSaturdays() {
        return saturdays;
    }
}
