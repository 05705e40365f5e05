package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a journal package out of an export by 1EdTech OneRoster, CSV binding 1.2 or 1.1: a folder or a zip, whole or a
 * difference.
 *
 * <p>What stands for what: a homeroom for a class, a scheduled class for a subgroup of every class that has pupils in it
 * (or for all of it), a course for a subject, an enrollment of a teacher for a subject teacher, a line item for a lesson on
 * the day it was due, a result for a mark. Nothing is invented: the export tells neither who entered a mark nor at which
 * instant nor by which scale, so the package has no such column, and an audit reports the rules that need them as not
 * checked. Results are read one after the other; what is kept grows with pupils, classes and line items.
 */
public final class OneRosterConverter {
    private static final SchoolZone UTC = SchoolZone.of("UTC");

    private final OneRosterSource source;
    private final String name;
    private final PackageWriter writer;
    private final OneRosterOptions options;
    private final SchoolZone zone;
    private final ConversionRemarks remarks;
    private final SortedMap<String, String> schools = new TreeMap<>();

    private OneRosterConverter(
            OneRosterSource source,
            String name,
            PackageWriter writer,
            OneRosterOptions options,
            ConversionRemarks remarks) {
        SchoolZone told = options.zone();
        this.source = source;
        this.name = name;
        this.writer = writer;
        this.options = options;
        this.zone = told == null ? UTC : told;
        this.remarks = remarks;
    }

    /**
     * Converts an export.
     *
     * @param source a folder, or a zip with the files at its root or in one folder
     * @param output the folder to make; it must not exist, or be empty
     * @param options what the export does not tell
     * @return what was carried, what could not be, and what was supposed
     * @throws FailedConversion when a file cannot be read, the school or the year is not told, or the package cannot be
     *     written; then there is no output
     */
    public static ConversionReport convert(Path source, Path output, OneRosterOptions options) throws FailedConversion {
        ConversionRemarks remarks = new ConversionRemarks("oneroster.properties");
        try (OneRosterSource opened = OneRosterSource.open(source, options.base(), remarks);
                PackageWriter writer = PackageWriter.into(output)) {
            return new OneRosterConverter(opened, source.toString(), writer, options, remarks).run();
        } catch (IOException | UncheckedIOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
    }

    private ConversionReport run() throws FailedConversion {
        read(OneRosterFile.ORGS, row -> {
            if (row.need("type").equals("school")) {
                schools.put(row.need("sourcedId"), row.need("name"));
            } else {
                remarks.left("ORG", row.need("type"));
            }
        });
        String school = school();
        OneRosterSessions sessions = new OneRosterSessions(options.year(), remarks);
        read(OneRosterFile.ACADEMIC_SESSIONS, sessions::take);
        sessions.settle(name);
        OneRosterPeople people = new OneRosterPeople(school, remarks);
        read(OneRosterFile.USERS, people::user);
        read(OneRosterFile.ROLES, people::role);
        read(OneRosterFile.DEMOGRAPHICS, people::demographics);
        OneRosterClasses classes = new OneRosterClasses(school, sessions, remarks);
        read(OneRosterFile.COURSES, classes::course);
        read(OneRosterFile.CLASSES, classes::section);
        read(OneRosterFile.ENROLLMENTS, row -> classes.enrollment(row, people));
        OneRosterHomes homes = new OneRosterHomes(classes, people, school == null ? "school" : school, remarks);
        OneRosterParts parts = new OneRosterParts(classes, homes);
        sessions.write(writer);
        writeSchool(people, classes, homes, parts);
        OneRosterWorks works =
                new OneRosterWorks(writer, zone, classes, parts, sessions, options.finalCategories(), remarks);
        OneRosterResults results = new OneRosterResults(
                writer, works, parts, homes, !options.finalCategories().isEmpty(), remarks);
        read(OneRosterFile.LINE_ITEMS, works::take);
        read(OneRosterFile.RESULTS, results::take);
        source.countOthers();
        return finish(school, sessions, works);
    }

    private void read(OneRosterFile file, Consumer<OneRosterRow> taker) throws FailedConversion {
        if (source.has(file)) {
            source.read(file, taker);
        }
    }

    /** The school to convert; null when the export tells of none. */
    private @Nullable String school() throws FailedConversion {
        String wanted = options.school();
        if (wanted != null) {
            if (!schools.isEmpty() && !schools.containsKey(wanted)) {
                throw new FailedConversion(name + ": unknown school `" + wanted + "`, there is `"
                        + String.join("`, `", schools.keySet()) + "`");
            }
            return wanted;
        }
        if (schools.size() > 1) {
            throw new FailedConversion(name + ": several schools `" + String.join("`, `", schools.keySet())
                    + "`, name the one to convert");
        }
        return schools.isEmpty() ? null : schools.firstKey();
    }

    private void writeSchool(
            OneRosterPeople people, OneRosterClasses classes, OneRosterHomes homes, OneRosterParts parts) {
        homes.write(writer);
        parts.write(writer);
        classes.writeSubjects(writer);
        writer.begin(
                PackageFile.ROLES,
                "person_id",
                "role",
                "class_id",
                "subject_id",
                "subgroup_id",
                "valid_from",
                "valid_to");
        Set<String> named = new TreeSet<>(parts.writeTeachers(writer, remarks));
        named.addAll(people.writeParents(writer, homes.pupils()));
        people.write(writer, named);
    }

    private ConversionReport finish(@Nullable String school, OneRosterSessions sessions, OneRosterWorks works)
            throws FailedConversion {
        LocalDate first = works.first();
        AcademicYear told = sessions.year();
        AcademicYear year = told != null || first == null ? told : OneRosterSessions.yearOf(first);
        Instant exported = exportedAt(works.last());
        if (year == null || exported == null) {
            throw new FailedConversion(name + ": no school year, or no day and no instant of a change, found");
        }
        String called = school == null ? name : schools.getOrDefault(school, school);
        Map<String, Long> rows = writer.finish(Manifest.builder()
                .school(called)
                .zone(zone)
                .academicYear(year)
                .regulation(options.regulation())
                .schoolWeek(works.hasSaturdays() ? SchoolWeek.SIX_DAYS : SchoolWeek.FIVE_DAYS)
                .exportedAt(exported)
                .build());
        remarks.supposed("TIME_ZONE", options.zone() == null ? 1 : 0);
        remarks.supposed("EXPORTED_AT", 1);
        remarks.supposed("SCHOOL_WEEK", 1);
        remarks.supposed("DUE_DATE", rows.getOrDefault(PackageFile.LESSONS.fileName(), 0L));
        return new ConversionReport(rows, remarks.left(), remarks.supposed());
    }

    private @Nullable Instant exportedAt(@Nullable LocalDate lastDay) {
        Instant changed = source.lastModified();
        return changed != null || lastDay == null ? changed : zone.startOf(lastDay.plusDays(1));
    }
}
