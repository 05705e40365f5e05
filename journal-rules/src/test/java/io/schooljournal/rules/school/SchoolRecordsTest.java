package io.schooljournal.rules.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages tell a host which days there are, and who holds office before anybody was appointed. */
class SchoolRecordsTest {
    private static final SchoolId LESNAYA = new SchoolId("Лесная");
    private static final AcademicYear Y2024 = new AcademicYear(2024);
    private static final AcademicYear Y2025 = new AcademicYear(2025);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int packages;

    @Test
    void each_year_has_the_calendar_of_its_newest_package_and_the_school_the_zone_of_the_newest_of_all()
            throws Exception {
        SchoolRecords records = SchoolRecords.of(List.of(
                school("2025/2026", "2025-08-20T00:00:00Z", "Asia/Omsk", ""),
                school("2024/2025", "2024-12-01T00:00:00Z", "Asia/Kamchatka", "2024-09-04,день города\n"),
                school("2024/2025", "2024-08-20T00:00:00Z", "Europe/Moscow", "")));

        assertEquals(SchoolZone.of("Asia/Omsk"), records.zone(LESNAYA));
        assertEquals(
                SchoolZone.of("Asia/Kamchatka"), year(records, Y2024).calendar().zone());
        assertEquals(1, year(records, Y2024).calendar().daysOff().size());
        assertEquals(0, year(records, Y2025).calendar().daysOff().size());
        assertEquals(Optional.empty(), records.year(LESNAYA, new AcademicYear(2023)));
        assertEquals(List.of(LESNAYA), records.schools());
    }

    @Test
    void periods_keep_the_grades_they_are_for() throws Exception {
        SchoolYear year = year(records(""), Y2024);
        StudyPeriod quarter = year.parts().get(0);

        assertEquals("q1 2-9", quarter.id() + " " + quarter.fromGrade() + "-" + quarter.toGrade());
        assertEquals(
                Grade.FIRST + "-" + Grade.LAST,
                year.periods().stream()
                        .filter(period -> period.id().equals("y"))
                        .map(period -> period.fromGrade() + "-" + period.toGrade())
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"'', 2024-10-03T12:00:00Z", "2024-10-02, 2024-10-04T12:00:00Z"})
    void a_window_of_working_days_is_open_longer_where_a_day_is_off(String off, Instant until) throws Exception {
        SchoolYear year = year(records(off.isEmpty() ? "" : off + ",день города\n"), Y2024);
        ClassId schoolClass = new ClassId("7А");
        SubjectId algebra = new SubjectId("algebra");
        JournalPolicy policy =
                Regulations.compile(Regulations.file("sosh21").withReadings(Map.of("windowCount", "WORKING_DAYS")));
        Request request = Request.builder()
                .at(Instant.parse("2024-10-01T01:00:00Z"))
                .zone(year.calendar().zone())
                .calendar(year.calendar())
                .actor(Actor.of("t-1", RoleAssignment.subjectTeacher(algebra, schoolClass)))
                .action(Action.CHANGE_MARK)
                .target(Target.builder()
                        .schoolClass(schoolClass)
                        .subject(algebra)
                        .workKind(WorkKind.CURRENT)
                        .lessonStart(Instant.parse("2024-09-30T21:00:00Z"))
                        .build())
                .state(State.ordinary())
                .build();

        assertEquals(until, policy.explain(request).openUntil());
    }

    @Test
    void only_the_founders_hold_office_before_anybody_is_appointed() throws Exception {
        SchoolRecords records = records("");

        assertEquals(List.of(Role.DIRECTOR), roles(records, LESNAYA, "head"));
        assertEquals(List.of(Role.JOURNAL_ADMIN), roles(records, LESNAYA, "admin"));
        assertEquals(List.of(), roles(records, LESNAYA, "t-1"));
        assertEquals(List.of(), roles(records, new SchoolId("elsewhere"), "head"));
        assertEquals(SchoolZone.of("UTC"), records.zone(new SchoolId("elsewhere")));
    }

    @ParameterizedTest
    @CsvSource({
        "приказ № 12-о от 2024-08-01, приказ № 12-о",
        "12 2024-08-01, 12",
        "приказ № 12, ''",
        "12 от 2024-13-01, ''",
    })
    void an_order_is_its_number_and_its_day(String written, String number) throws Exception {
        SchoolPackage school = school("2024/2025", "2024-08-20T00:00:00Z", "Europe/Moscow", "", written);

        assertEquals(
                number,
                Optional.ofNullable(school.roles().get(0).role().basis())
                        .map(basis -> basis.order())
                        .orElse(""));
    }

    @Test
    void a_calendar_without_a_period_is_none() throws Exception {
        Path path = write("2024/2025", "2024-08-20T00:00:00Z", "Europe/Moscow", "", "");
        Files.writeString(path.resolve("periods.csv"), "period_id,kind,starts_on,ends_on\n");

        UnreadablePackage refused = assertThrows(UnreadablePackage.class, () -> SchoolPackage.read(path));

        assertEquals("periods.csv: expected at least one study period", refused.getMessage());
    }

    private static List<Role> roles(SchoolRecords records, SchoolId school, String person) {
        return records.actor(school, new PersonId(person)).roles().stream()
                .map(RoleAssignment::role)
                .toList();
    }

    private static SchoolYear year(SchoolRecords records, AcademicYear year) {
        return records.year(LESNAYA, year).orElseThrow();
    }

    private SchoolRecords records(String daysOff) throws Exception {
        return SchoolRecords.of(List.of(school("2024/2025", "2024-08-20T00:00:00Z", "Asia/Kamchatka", daysOff)));
    }

    private SchoolPackage school(String year, String exportedAt, String zone, String daysOff) throws Exception {
        return school(year, exportedAt, zone, daysOff, "");
    }

    private SchoolPackage school(String year, String exportedAt, String zone, String daysOff, String basis)
            throws Exception {
        return SchoolPackage.read(write(year, exportedAt, zone, daysOff, basis));
    }

    private Path write(String year, String exportedAt, String zone, String daysOff, String basis) throws IOException {
        Path path = Files.createDirectory(folder.resolve("package-" + packages++));
        String first = year.substring(0, 4);
        Files.writeString(path.resolve("manifest.json"), """
                {"format": "journal-package", "version": "1.0", "school": "Лесная", "timezone": "%s",
                 "academicYear": "%s", "schoolWeek": 5, "exportedAt": "%s"}
                """.formatted(zone, year, exportedAt));
        Files.writeString(path.resolve("periods.csv"), """
                period_id,kind,starts_on,ends_on,grades
                q1,QUARTER,%1$s-09-02,%1$s-10-25,2-9
                y,YEAR,%1$s-09-02,%1$s-12-31,
                """.formatted(first));
        Files.writeString(path.resolve("days_off.csv"), "date,name\n" + daysOff);
        Files.writeString(
                path.resolve("roles.csv"),
                "person_id,role,basis\nhead,DIRECTOR," + basis + "\nadmin,JOURNAL_ADMIN,\nt-1,SUBJECT_TEACHER,\n");
        return path;
    }
}
