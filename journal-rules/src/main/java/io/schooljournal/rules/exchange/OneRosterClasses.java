package io.schooljournal.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes of an export and who is in them: homerooms, and scheduled classes, each of one course. */
final class OneRosterClasses {
    private static final String HOMEROOM = "homeroom";

    private final @Nullable String school;
    private final OneRosterSessions sessions;
    private final ConversionRemarks remarks;
    private final Map<String, String> courses = new HashMap<>();
    private final SortedMap<String, Section> sections = new TreeMap<>();
    private final Map<String, SortedMap<String, Span>> members = new TreeMap<>();
    private final List<Teaching> teachings = new ArrayList<>();

    /** A class of the export. */
    record Section(String id, String title, @Nullable String course, boolean isHomeroom, int grade) {}

    /** The days of an enrollment, both within; null where there is no bound. */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Who teaches a class. */
    record Teaching(Section section, String person, boolean isPrimary, Span span) {}

    OneRosterClasses(@Nullable String school, OneRosterSessions sessions, ConversionRemarks remarks) {
        this.school = school;
        this.sessions = sessions;
        this.remarks = remarks;
    }

    void course(OneRosterRow row) {
        courses.put(row.need("sourcedId"), row.need("title"));
    }

    void section(OneRosterRow row) {
        String id = row.need("sourcedId");
        String course = row.text("courseSourcedId");
        boolean homeroom = row.need("classType").equals(HOMEROOM);
        if (school != null && !school.equals(row.text("schoolSourcedId"))) {
            remarks.left("OTHER_SCHOOL");
        } else if (!sessions.isOfYear(row.list("termSourcedIds"))) {
            remarks.left("OTHER_YEAR_CLASS");
        } else if (!homeroom && !courses.containsKey(course)) {
            remarks.left("CLASS_WITHOUT_COURSE");
        } else {
            String title = row.text("title");
            sections.put(
                    id,
                    new Section(
                            id,
                            title == null ? id : title,
                            courses.containsKey(course) ? course : null,
                            homeroom,
                            OneRosterPeople.grade(row.list("grades"))));
        }
    }

    void enrollment(OneRosterRow row, OneRosterPeople people) {
        Section section = sections.get(row.need("classSourcedId"));
        String person = row.need("userSourcedId");
        String role = row.need("role");
        if (section == null) {
            remarks.left("UNKNOWN_CLASS", OneRosterFile.ENROLLMENTS.fileName());
        } else if (!people.has(person)) {
            remarks.left("UNKNOWN_PERSON", OneRosterFile.ENROLLMENTS.fileName());
        } else if (role.equals("student")) {
            join(section, person, span(row));
        } else if (role.equals("teacher")) {
            teachings.add(new Teaching(section, person, "true".equals(row.text("primary")), span(row)));
        } else {
            remarks.left("ENROLLMENT_ROLE", role);
        }
    }

    private void join(Section section, String pupil, Span span) {
        if (!section.isHomeroom && (span.from != null || span.to != null)) {
            remarks.left("ENROLLMENT_DAYS");
        }
        if (members.computeIfAbsent(section.id, key -> new TreeMap<>()).put(pupil, span) != null) {
            remarks.left("SECOND_ENROLLMENT");
        }
    }

    private static Span span(OneRosterRow row) {
        return new Span(row.day("beginDate"), row.lastDay("endDate"));
    }

    @Nullable
    Section section(String id) {
        return sections.get(id);
    }

    /** All classes, by their ids. */
    Iterable<Section> sections() {
        return sections.values();
    }

    /** The pupils of a class, by their ids. */
    SortedMap<String, Span> members(String section) {
        return members.getOrDefault(section, new TreeMap<>());
    }

    List<Teaching> teachings() {
        return teachings;
    }

    /** Tells whether somebody teaches a homeroom as its only or its primary teacher. */
    boolean isClassTeacher(Teaching teaching) {
        Set<String> teachers = new TreeSet<>();
        for (Teaching other : teachings) {
            if (other.section.equals(teaching.section)) {
                teachers.add(other.person);
            }
        }
        return teaching.section.isHomeroom && (teaching.isPrimary || teachers.size() == 1);
    }

    void writeSubjects(PackageWriter writer) {
        Set<String> used = new TreeSet<>();
        for (Section section : sections.values()) {
            if (section.course != null) {
                used.add(section.course);
            }
        }
        writer.begin(PackageFile.SUBJECTS, "subject_id", "name");
        used.forEach(course -> writer.row(PackageFile.SUBJECTS, course, courses.get(course)));
        remarks.supposed("SCALE", used.size());
    }
}
