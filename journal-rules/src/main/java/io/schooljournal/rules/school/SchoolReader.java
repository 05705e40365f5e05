package io.schooljournal.rules.school;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.exchange.GradeList;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Directory;
import io.schooljournal.rules.facts.SchoolYears;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a package for a school; a row that names what is not there, or is not sound, refuses it. */
final class SchoolReader {
    /** An order as a package writes it: its number, then its day. */
    private static final Pattern ORDER = Pattern.compile("(.*?\\S)(?:\\s+от)?\\s+(\\d{4}-\\d{2}-\\d{2})");

    private final JournalPackage journal;
    private final Map<String, StudyPeriod> periods = new LinkedHashMap<>();
    private final Map<String, SchoolPackage.ClassRow> classes = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, SchoolPackage.CourseRow> courses = new LinkedHashMap<>();
    private final Map<String, SchoolPackage.PersonRow> people = new LinkedHashMap<>();
    private final List<SchoolPackage.RoleRow> roles = new ArrayList<>();
    private final Map<String, SchoolPackage.PupilRow> pupils = new LinkedHashMap<>();

    private record Subject(
            String name,
            @Nullable SubjectArea area,
            @Nullable Activity activity,
            @Nullable String scale) {}

    SchoolReader(JournalPackage journal) {
        this.journal = journal;
    }

    SchoolPackage read() throws UnreadablePackage {
        needed(PackageFile.PERIODS);
        needed(PackageFile.DAYS_OFF);
        needed(PackageFile.ROLES);
        StrictRows.read(journal, PackageFile.DAYS_OFF, row -> {});
        StrictRows.read(journal, PackageFile.PERIODS, this::period);
        StrictRows.read(journal, PackageFile.CLASSES, this::schoolClass);
        StrictRows.read(journal, PackageFile.SUBJECTS, this::subject);
        StrictRows.read(journal, PackageFile.CURRICULUM, this::course);
        StrictRows.read(journal, PackageFile.PEOPLE, this::person);
        StrictRows.read(journal, PackageFile.ROLES, this::role);
        StrictRows.read(journal, PackageFile.PUPILS, this::pupil);
        if (periods.isEmpty()) {
            throw fault(PackageFile.PERIODS, "expected at least one study period");
        }
        if (roles.stream().noneMatch(row -> SchoolRecords.isFounder(row.role()))) {
            throw fault(
                    PackageFile.ROLES,
                    "expected a row of the role `DIRECTOR` or `JOURNAL_ADMIN`: somebody must hold office before others are appointed");
        }
        SchoolCalendar calendar = SchoolYears.read(journal).calendar();
        return new SchoolPackage(
                journal.manifest(),
                new SchoolYear(calendar, periods.values().stream().toList()),
                classes.values().stream().toList(),
                courses.values().stream().toList(),
                people.values().stream().toList(),
                roles,
                pupils.values().stream().toList());
    }

    private void needed(PackageFile file) throws UnreadablePackage {
        if (!journal.has(file)) {
            throw fault(file, "file is missing");
        }
    }

    private static UnreadablePackage fault(PackageFile file, String problem) {
        return new UnreadablePackage(file.fileName(), 0, 0, problem);
    }

    private void period(PackageRow row) throws UnreadablePackage {
        String id = once(row, periods);
        String written = text(row, "grades");
        BitSet grades = written == null ? null : GradeList.read(written);
        int first = grades == null ? Grade.FIRST : grades.nextSetBit(0);
        int last = grades == null ? Grade.LAST : grades.length() - 1;
        if (grades != null && grades.cardinality() != last - first + 1) {
            throw StrictRows.at(
                    row, "expected grades without a gap, not `" + written + "`; give each span a period of its own");
        }
        periods.put(
                id,
                new StudyPeriod(
                        id,
                        needed(row.code(row.file().column("kind"), PeriodKind.values())),
                        needed(day(row, "starts_on")),
                        needed(day(row, "ends_on")),
                        first,
                        last));
    }

    private void schoolClass(PackageRow row) throws UnreadablePackage {
        String id = once(row, classes);
        Grade grade = Grade.of((int) row.number(row.file().column("grade")));
        classes.put(id, new SchoolPackage.ClassRow(row.line(), new ClassId(id), grade));
    }

    private void subject(PackageRow row) throws UnreadablePackage {
        subjects.put(
                once(row, subjects),
                new Subject(
                        needed(text(row, "name")),
                        row.code(row.file().column("area"), SubjectArea.values()),
                        row.code(row.file().column("activity"), Activity.values()),
                        text(row, "scale")));
    }

    private void course(PackageRow row) throws UnreadablePackage {
        ClassId schoolClass = new ClassId(known(row, "class_id", classes));
        SubjectId id = new SubjectId(known(row, "subject_id", subjects));
        Subject subject = needed(subjects.get(id.value()));
        SubjectArea area = subject.area();
        Activity activity = subject.activity();
        String scale = subject.scale();
        if (area == null || activity == null || scale == null) {
            throw StrictRows.at(
                    row, "subject `" + id + "` is taught, so `subjects.csv` must tell its area, activity and scale");
        }
        Page page = new Page(subject.name(), area, activity, scale, new BigDecimal(needed(text(row, "weekly_hours"))));
        String key = schoolClass + "/" + id;
        if (courses.put(key, new SchoolPackage.CourseRow(row.line(), schoolClass, id, page)) != null) {
            throw StrictRows.at(row, "subject `" + id + "` stands twice in the curriculum of `" + schoolClass + "`");
        }
    }

    private void person(PackageRow row) throws UnreadablePackage {
        String id = once(row, people);
        people.put(
                id,
                new SchoolPackage.PersonRow(
                        row.line(),
                        new PersonId(id),
                        text(row, "name"),
                        day(row, "employed_on"),
                        day(row, "dismissed_on")));
    }

    private void role(PackageRow row) throws UnreadablePackage {
        String person =
                journal.has(PackageFile.PEOPLE) ? known(row, "person_id", people) : needed(text(row, "person_id"));
        if (row.has(row.file().column("class_id"))) {
            known(row, "class_id", classes);
        }
        if (row.has(row.file().column("subject_id"))) {
            known(row, "subject_id", subjects);
        }
        RoleAssignment role = RoleAssignment.builder()
                .from(Directory.assignment(row))
                .basis(basis(text(row, "basis")))
                .build();
        roles.add(new SchoolPackage.RoleRow(row.line(), new PersonId(person), role));
    }

    /** An order without a day is none that a role can be given by. */
    private static @Nullable Basis basis(@Nullable String written) {
        Matcher order = ORDER.matcher(written == null ? "" : written.strip());
        try {
            return order.matches() ? new Basis(order.group(1), LocalDate.parse(order.group(2))) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private void pupil(PackageRow row) throws UnreadablePackage {
        String id = once(row, pupils);
        pupils.put(
                id,
                new SchoolPackage.PupilRow(
                        row.line(),
                        new PupilId(id),
                        new ClassId(known(row, "class_id", classes)),
                        text(row, "name"),
                        day(row, "enrolled_on"),
                        day(row, "withdrawn_on")));
    }

    /** Returns the identifier of a row, which no row before it has. */
    private static String once(PackageRow row, Map<String, ?> before) throws UnreadablePackage {
        String id = needed(row.text(row.file().columns().get(0)));
        if (before.containsKey(id)) {
            throw StrictRows.at(row, "`" + id + "` stands there twice");
        }
        return id;
    }

    private static String known(PackageRow row, String column, Map<String, ?> there) throws UnreadablePackage {
        String id = needed(text(row, column));
        if (!there.containsKey(id)) {
            throw StrictRows.at(row, "unknown `" + column + "` `" + id + "`" + Suggestion.among(id, there.keySet()));
        }
        return id;
    }

    private static @Nullable String text(PackageRow row, String column) {
        return row.text(row.file().column(column));
    }

    private static @Nullable LocalDate day(PackageRow row, String column) {
        return row.day(row.file().column(column));
    }

    /** Returns what a row that was understood cannot lack. */
    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
