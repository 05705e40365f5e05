package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.OneRosterClasses.Section;
import io.schooljournal.rules.exchange.OneRosterParts.Part;
import io.schooljournal.rules.exchange.OneRosterSessions.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Line items become lessons, and results marks; where it is said so, final marks. */
final class OneRosterGradebook {
    private static final int LONGEST_NUMBER = 20;
    private static final String STATUS = "scoreStatus";
    private static final Set<String> UNSCORED = Set.of("exempt", "not submitted");

    private final PackageWriter writer;
    private final SchoolZone zone;
    private final OneRosterClasses classes;
    private final OneRosterParts parts;
    private final OneRosterHomes homes;
    private final OneRosterSessions sessions;
    private final Set<String> finalCategories;
    private final ConversionRemarks remarks;
    private final Map<String, Work> works = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean saturdays;

    /** A line item: of a class, and where it stands for a final mark the period of it. */
    private record Work(Section section, @Nullable Period ofPeriod) {}

    OneRosterGradebook(
            PackageWriter writer,
            SchoolZone zone,
            OneRosterClasses classes,
            OneRosterParts parts,
            OneRosterHomes homes,
            OneRosterSessions sessions,
            Set<String> finalCategories,
            ConversionRemarks remarks) {
        this.writer = writer;
        this.zone = zone;
        this.classes = classes;
        this.parts = parts;
        this.homes = homes;
        this.sessions = sessions;
        this.finalCategories = finalCategories;
        this.remarks = remarks;
    }

    void begin() {
        writer.begin(PackageFile.LESSONS, "lesson_id", "class_id", "subject_id", "starts_at", "subgroup_id", "topic");
        writer.begin(PackageFile.MARKS, "mark_id", "pupil_id", "lesson_id", "value", "comment");
        if (!finalCategories.isEmpty()) {
            writer.begin(PackageFile.FINAL_MARKS, "final_id", "pupil_id", "subject_id", "kind", "value", "period_id");
        }
    }

    void work(OneRosterRow row) {
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

    /** A class of the export that several classes of the journal share has a lesson in each. */
    private String lesson(String work, Section section, String schoolClass) {
        return parts.of(section).size() == 1 ? work : work + "/" + schoolClass;
    }

    void result(OneRosterRow row) {
        Work work = works.get(row.need("lineItemSourcedId"));
        String pupil = row.need("studentSourcedId");
        String home = homes.of(pupil);
        String value = value(row);
        String status = row.text(STATUS);
        if (work == null) {
            remarks.left("UNKNOWN_WORK");
        } else if (home == null) {
            remarks.left("UNKNOWN_PUPIL");
        } else if (status != null && UNSCORED.contains(status)) {
            remarks.left("STATUS", status);
        } else if (value == null) {
            remarks.left("UNGRADED");
        } else if (work.ofPeriod != null) {
            finalMark(row, pupil, work, work.ofPeriod, value);
        } else {
            mark(row, pupil, work.section, home, value);
        }
    }

    private void mark(OneRosterRow row, String pupil, Section section, String home, String value) {
        Part part = parts.of(section).get(home);
        if (part == null || !part.pupils().contains(pupil)) {
            remarks.left("NOT_ENROLLED");
            return;
        }
        told(row);
        writer.row(
                PackageFile.MARKS,
                row.need("sourcedId"),
                pupil,
                lesson(row.need("lineItemSourcedId"), section, home),
                value,
                row.text("comment"));
    }

    private void finalMark(OneRosterRow row, String pupil, Work work, Period period, String value) {
        told(row);
        boolean ofYear = period.kind() == PeriodKind.YEAR;
        writer.row(
                PackageFile.FINAL_MARKS,
                row.need("sourcedId"),
                pupil,
                work.section.course(),
                ofYear ? FinalKind.YEAR : FinalKind.PERIOD,
                value,
                period.id());
    }

    private void told(OneRosterRow row) {
        remarks.left("ENTERED_AT");
        remarks.left("ENTERED_BY");
        if ("partially graded".equals(row.text(STATUS))) {
            remarks.left("PARTIALLY");
        }
        if (row.text("score") != null && row.text("textScore") != null) {
            remarks.left("TEXT_SCORE");
        }
    }

    /** A number without the zeros behind its point, or the text of the score. */
    private static @Nullable String value(OneRosterRow row) {
        String number = row.text("score");
        if (number == null || number.length() > LONGEST_NUMBER || !number.matches("\\d+(\\.\\d+)?")) {
            return number == null ? row.text("textScore") : number;
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
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
