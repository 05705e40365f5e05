package io.schooljournal.rules.exchange;

import io.schooljournal.core.people.Role;
import io.schooljournal.rules.exchange.OneRosterClasses.Section;
import io.schooljournal.rules.exchange.OneRosterClasses.Teaching;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class of the export is in the journal: for each class of the journal whose pupils are in it, all of that class or
 * a subgroup of it.
 */
final class OneRosterParts {
    private final OneRosterClasses classes;
    private final OneRosterHomes homes;
    private final Map<String, SortedMap<String, Part>> parts = new HashMap<>();

    /**
     * A part of an export's class.
     *
     * @param schoolClass the class of the journal
     * @param subgroup null when it is all of that class
     * @param pupils who is in it
     */
    record Part(String schoolClass, @Nullable String subgroup, Set<String> pupils) {}

    OneRosterParts(OneRosterClasses classes, OneRosterHomes homes) {
        this.classes = classes;
        this.homes = homes;
        Map<String, Long> sizes = homes.sizes();
        classes.sections().forEach(section -> parts.put(section.id(), split(section, sizes)));
    }

    private SortedMap<String, Part> split(Section section, Map<String, Long> sizes) {
        SortedMap<String, Set<String>> byClass = new TreeMap<>();
        for (String pupil : classes.members(section.id()).keySet()) {
            String home = homes.of(pupil);
            if (home != null && (!section.isHomeroom() || home.equals(section.id()))) {
                byClass.computeIfAbsent(home, key -> new TreeSet<>()).add(pupil);
            }
        }
        SortedMap<String, Part> split = new TreeMap<>();
        byClass.forEach((home, pupils) -> {
            boolean all = pupils.size() == sizes.getOrDefault(home, 0L);
            String subgroup = all ? null : byClass.size() == 1 ? section.id() : section.id() + "/" + home;
            split.put(home, new Part(home, subgroup, pupils));
        });
        return split;
    }

    /** The parts of a class, by the class of the journal. */
    SortedMap<String, Part> of(Section section) {
        return parts.getOrDefault(section.id(), new TreeMap<>());
    }

    void write(PackageWriter writer) {
        writer.begin(PackageFile.SUBGROUPS, "subgroup_id", "class_id", "subject_id", "name");
        writer.begin(PackageFile.SUBGROUP_MEMBERS, "subgroup_id", "pupil_id");
        for (Section section : classes.sections()) {
            for (Part part : of(section).values()) {
                if (part.subgroup != null) {
                    writer.row(
                            PackageFile.SUBGROUPS, part.subgroup, part.schoolClass, section.course(), section.title());
                    part.pupils.forEach(pupil -> writer.row(PackageFile.SUBGROUP_MEMBERS, part.subgroup, pupil));
                }
            }
        }
    }

    /** Writes who teaches what; returns the teachers. */
    Set<String> writeTeachers(PackageWriter writer, ConversionRemarks remarks) {
        Set<String> teachers = new TreeSet<>();
        for (Teaching teaching : classes.teachings()) {
            Section section = teaching.section();
            if (of(section).isEmpty()) {
                remarks.left("CLASS_WITHOUT_PUPILS");
            }
            for (Part part : of(section).values()) {
                teachers.add(teaching.person());
                if (section.course() != null) {
                    row(writer, teaching, Role.SUBJECT_TEACHER, part, section.course());
                }
                if (classes.isClassTeacher(teaching)) {
                    row(writer, teaching, Role.CLASS_TEACHER, part, null);
                    remarks.countSupposed("CLASS_TEACHER");
                }
            }
        }
        return teachers;
    }

    private static void row(PackageWriter writer, Teaching teaching, Role role, Part part, @Nullable String course) {
        writer.row(
                PackageFile.ROLES,
                teaching.person(),
                role,
                part.schoolClass,
                course,
                course == null ? null : part.subgroup,
                teaching.span().from(),
                teaching.span().to());
    }
}
