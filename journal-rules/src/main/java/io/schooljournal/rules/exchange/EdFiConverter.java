package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a journal package out of XML interchange files of the Ed-Fi Data Standard: gradebook, school and section
 * attendance, calendar; layouts 5.2, 4, 3, 2 ({@code CodeValue} descriptors) and 1 (references by {@code ref}, attendance
 * events of one kind).
 *
 * <p>What stands for what: a school for a class, a section for a subgroup of it, a course for a subject, a gradebook entry
 * for a lesson on the day its work was due, a day of attendance at the school for a lesson that lasts the day. Nothing is
 * invented: the interchange tells neither the grade of a class nor the scale of a subject nor who entered what and when,
 * so the package has no such file or column, and an audit reports the rules that need them as not checked.
 */
public final class EdFiConverter {
    private static final SchoolZone UTC = SchoolZone.of("UTC");

    private final List<Path> files;
    private final PackageWriter writer;
    private final SchoolZone zone;
    private final ConversionRemarks remarks = new ConversionRemarks("edfi.properties");
    private final EdFiIdentities identities = new EdFiIdentities();
    private final List<EdFiRecord> sections = new ArrayList<>();
    private final EdFiCalendar calendar = new EdFiCalendar();
    private final EdFiClasses classes;
    private final EdFiGradebook gradebook;
    private final EdFiAttendance attendance;

    private EdFiConverter(List<Path> files, PackageWriter writer, SchoolZone zone) {
        this.files = files;
        this.writer = writer;
        this.zone = zone;
        this.classes = new EdFiClasses(writer, zone, remarks);
        this.gradebook = new EdFiGradebook(writer, classes, calendar, remarks);
        this.attendance = new EdFiAttendance(writer, classes, calendar, remarks);
    }

    /**
     * Converts interchange files whose school counts its days by UTC, as far as anybody knows.
     *
     * @param source a folder of XML files, or one file
     * @param output the folder to make; it must not exist, or be empty
     * @return what was carried, what could not be, and what was supposed
     * @throws FailedConversion when a file cannot be read, none is an interchange, or the package cannot be written; then
     *     there is no output
     */
    public static ConversionReport convert(Path source, Path output) throws FailedConversion {
        return convert(source, output, null);
    }

    /**
     * Converts interchange files.
     *
     * @param source a folder of XML files, or one file
     * @param output the folder to make; it must not exist, or be empty
     * @param zone the zone by which the school counts its days; null when it is not known
     * @return what was carried, what could not be, and what was supposed
     * @throws FailedConversion when a file cannot be read, none is an interchange, or the package cannot be written; then
     *     there is no output
     */
    public static ConversionReport convert(Path source, Path output, @Nullable SchoolZone zone)
            throws FailedConversion {
        List<Path> files = files(source);
        try (PackageWriter writer = PackageWriter.into(output)) {
            EdFiConverter converter = new EdFiConverter(files, writer, zone == null ? UTC : zone);
            converter.remarks.supposed("TIME_ZONE", zone == null ? 1 : 0);
            return converter.run(source);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
    }

    private static List<Path> files(Path source) throws FailedConversion {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new FailedConversion(source + ": folder cannot be read");
        }
    }

    /** First what references mean, then what marks refer to, in every file; then marks and attendance. */
    private ConversionReport run(Path source) throws FailedConversion {
        List<Path> interchanges = new ArrayList<>();
        for (Path file : files) {
            String root = EdFiReader.read(file, this::identity);
            if (root.startsWith("Interchange")) {
                interchanges.add(file);
            } else {
                remarks.left("OTHER_FILE", root);
            }
        }
        if (interchanges.isEmpty()) {
            throw new FailedConversion(source + ": no interchange file of the standard found");
        }
        sections.forEach(section -> classes.section(identities.resolve(section)));
        read(interchanges, this::frame);
        read(interchanges, this::entry);
        return finish(source);
    }

    private void read(List<Path> interchanges, Consumer<EdFiRecord> taker) throws FailedConversion {
        for (Path file : interchanges) {
            EdFiReader.read(file, found -> taker.accept(identities.resolve(found)));
        }
    }

    private void identity(EdFiRecord found) {
        identities.keep(found);
        if (found.name().equals("Section")) {
            sections.add(found);
        }
    }

    private void frame(EdFiRecord found) {
        switch (found.name()) {
            case "Session" -> calendar.session(found, remarks);
            case "CalendarDate" -> calendar.date(found, remarks);
            case "Calendar" -> remarks.left("CALENDAR");
            case "GradingPeriod" -> remarks.left("GRADING_PERIOD");
            case "Section" -> {}
            case "GradebookEntry" -> gradebook.work(found);
            case "StudentGradebookEntry",
                    "StudentSchoolAttendanceEvent",
                    "StudentSectionAttendanceEvent",
                    "AttendanceEvent" -> calendar.schoolYear(found);
            default -> remarks.left("OTHER_RECORD", found.name());
        }
    }

    private void entry(EdFiRecord found) {
        switch (found.name()) {
            case "StudentGradebookEntry" -> gradebook.mark(found);
            case "StudentSchoolAttendanceEvent" -> attendance.ofSchool(found);
            case "StudentSectionAttendanceEvent" -> attendance.ofSection(found);
            case "AttendanceEvent" -> attendance.ofEither(found);
            default -> {}
        }
    }

    private ConversionReport finish(Path source) throws FailedConversion {
        AcademicYear year = calendar.year();
        LocalDate last = calendar.last();
        if (year == null || last == null || classes.isEmpty()) {
            throw new FailedConversion(source + ": no school year, day or school found");
        }
        calendar.write(writer);
        classes.write();
        Map<String, Long> rows = writer.finish(Manifest.builder()
                .school(classes.schools())
                .zone(zone)
                .academicYear(year)
                .schoolWeek(calendar.week())
                .exportedAt(zone.startOf(last.plusDays(1)))
                .build());
        classes.suppose();
        remarks.supposed("EXPORTED_AT", 1);
        remarks.supposed("SCHOOL_WEEK", 1);
        return new ConversionReport(rows, remarks.left(), remarks.supposed());
    }
}
