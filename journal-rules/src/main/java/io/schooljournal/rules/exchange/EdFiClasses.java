package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.SchoolZone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schools, sections, courses, pupils and lessons that interchange files speak of. */
final class EdFiClasses {
    static final String SCHOOL_DAY = "school-day";

    private final PackageWriter writer;
    private final SchoolZone zone;
    private final ConversionRemarks remarks;
    private final Set<String> schools = new TreeSet<>();
    private final SortedMap<String, Section> sections = new TreeMap<>();
    private final SortedMap<String, String> pupils = new TreeMap<>();
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final Set<String> lessons = new HashSet<>();
    private long schoolDays;
    private long sectionsWithoutCourse;

    private record Section(String school, String course) {}

    EdFiClasses(PackageWriter writer, SchoolZone zone, ConversionRemarks remarks) {
        this.writer = writer;
        this.zone = zone;
        this.remarks = remarks;
        writer.begin(PackageFile.LESSONS, "lesson_id", "class_id", "subject_id", "starts_at", "subgroup_id", "topic");
    }

    /**
     * Takes a section; returns its id, or null when the record does not tell section and school.
     *
     * <p>The oldest layout knows a section without its course; then the section stands for the subject too, unless a
     * record of its own told the course before.
     */
    @Nullable
    String section(EdFiRecord found) {
        String section = found.section();
        String school = found.school();
        String course = found.text("LocalCourseCode", "CourseCode", "CourseOfferingReference", "CourseReference");
        if (section == null || school == null) {
            return sections.containsKey(section) ? section : null;
        }
        schools.add(school);
        if (sections.putIfAbsent(section, new Section(school, course == null ? section : course)) == null
                && course == null) {
            sectionsWithoutCourse++;
        }
        return section;
    }

    void schoolDay(String school, LocalDate day) {
        schools.add(school);
        if (lesson(dayId(school, day), school, SCHOOL_DAY, day, null, null)) {
            schoolDays++;
        }
    }

    static String dayId(String school, LocalDate day) {
        return SCHOOL_DAY + "/" + school + "/" + day;
    }

    void lessonOf(String section, String lesson, LocalDate day, @Nullable String topic) {
        Section of = sections.get(section);
        if (of != null) {
            lesson(lesson, of.school, of.course, day, section, topic);
        }
    }

    private boolean lesson(
            String id, String school, String course, LocalDate day, @Nullable String section, @Nullable String topic) {
        boolean fresh = lessons.add(id);
        if (fresh) {
            String start = PackageWriter.written(zone.startOf(day), zone.id());
            writer.row(PackageFile.LESSONS, id, school, course, start, section, topic);
        }
        return fresh;
    }

    /** Takes a pupil of a school; one who is met in two schools stays in the first. */
    void pupil(String pupil, String school) {
        String before = pupils.putIfAbsent(pupil, school);
        if (before != null && !before.equals(school)) {
            remarks.left("SECOND_SCHOOL");
        }
    }

    void member(String pupil, String section) {
        Section of = sections.get(section);
        if (of != null) {
            pupil(pupil, of.school);
            members.computeIfAbsent(section, key -> new TreeSet<>()).add(pupil);
        }
    }

    boolean isEmpty() {
        return schools.isEmpty();
    }

    String schools() {
        return String.join(", ", schools);
    }

    void write() {
        writer.begin(PackageFile.SUBGROUPS, "subgroup_id", "class_id", "subject_id");
        sections.forEach((id, section) -> writer.row(PackageFile.SUBGROUPS, id, section.school, section.course));
        writer.begin(PackageFile.SUBGROUP_MEMBERS, "subgroup_id", "pupil_id");
        members.forEach(
                (section, all) -> all.forEach(pupil -> writer.row(PackageFile.SUBGROUP_MEMBERS, section, pupil)));
        writer.begin(PackageFile.SUBJECTS, "subject_id", "name");
        courses().forEach(course -> writer.row(PackageFile.SUBJECTS, course, course));
        writer.begin(PackageFile.PUPILS, "pupil_id", "class_id");
        pupils.forEach((pupil, school) -> writer.row(PackageFile.PUPILS, pupil, school));
    }

    private Set<String> courses() {
        Set<String> courses = new TreeSet<>();
        sections.values().forEach(section -> courses.add(section.course));
        if (schoolDays > 0) {
            courses.add(SCHOOL_DAY);
        }
        return courses;
    }

    void suppose() {
        remarks.supposed("SECTION_WITHOUT_COURSE", sectionsWithoutCourse);
        remarks.supposed("GRADE", schools.size());
        remarks.supposed("SECTION", sections.size());
        remarks.supposed("SCALE", courses().size());
        remarks.supposed("SCHOOL_DAY", schoolDays);
        remarks.supposed("LESSON_START", lessons.size());
        remarks.supposed("SEVERAL_SCHOOLS", schools.size() > 1 ? schools.size() : 0);
    }
}
