package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.Regulations;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A small school's audit, as the engine would give it: exact totals and findings in their order. */
final class SampleAudit {
    static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    static final Instant END_OF_YEAR = Instant.parse("2025-05-31T09:00:00Z");
    static final Instant FRI_2024_10_04 = Instant.parse("2024-10-03T21:00:00Z");
    static final List<ClauseRef> WINDOW = clauses("sosh21:P-5.5.e", "sosh21:R-4.1.a");
    static final List<ClauseRef> LATE = clauses("sosh21:P-3.7.d", "sosh21:R-3.2.1");

    private final List<Finding> findings = new ArrayList<>();
    private String school = "МБОУ СОШ № 21";

    static SampleAudit withNothingFound() {
        return new SampleAudit();
    }

    /** Late marks, a mark outside the scale and a broken row; the first teacher has most of them. */
    static SampleAudit ofSchool(int lateMarks) {
        SampleAudit audit = new SampleAudit();
        for (int i = 0; i < lateMarks; i++) {
            audit.add(audit.lateMark(i));
        }
        for (int i = 0; i < 7; i++) {
            audit.add(lateAttendance(i));
        }
        return audit.add(outsideScale("103")).add(unreadableRow());
    }

    SampleAudit add(Finding finding) {
        findings.add(finding);
        return this;
    }

    SampleAudit of(String name) {
        school = name;
        return this;
    }

    Finding lateMark(int i) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code("EDIT_WINDOW_CLOSED")
                .clauses(WINDOW)
                .file("marks.csv")
                .line(2 + i)
                .id("m-" + (1000 + i))
                .due(FRI_2024_10_04)
                .actual(FRI_2024_10_04.plus(Duration.ofMinutes(95L + 37L * i)))
                .person(new PersonId(i % 3 == 0 ? "t-17" : "t-" + (20 + i % 9)))
                .schoolClass(new ClassId((5 + i % 7) + (i % 2 == 0 ? "А" : "Б")))
                .build();
    }

    static Finding lateAttendance(int i) {
        return Finding.builder()
                .severity(Severity.WARNING)
                .code("ATTENDANCE_LATE")
                .clauses(LATE)
                .file("attendance.csv")
                .line(40 + i)
                .id("a-" + i)
                .due(FRI_2024_10_04)
                .actual(FRI_2024_10_04.plus(Duration.ofHours(9 + i)))
                .person(new PersonId("t-17"))
                .schoolClass(new ClassId("7А"))
                .build();
    }

    static Finding outsideScale(String value) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code("OUTSIDE_SCALE")
                .file("marks.csv")
                .line(9001)
                .id("m-x")
                .person(new PersonId("t-20"))
                .schoolClass(new ClassId("7А"))
                .putDetails("value", value)
                .build();
    }

    static Finding unreadableRow() {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code("UNREADABLE_ROW")
                .file("marks.csv")
                .line(9002)
                .putDetails("column", "entered_at")
                .putDetails("trouble", "NOT_AN_INSTANT")
                .putDetails("value", "вчера")
                .build();
    }

    AuditReport report() {
        Map<Severity, Long> bySeverity = new TreeMap<>();
        Stream.of(Severity.values()).forEach(severity -> bySeverity.put(severity, 0L));
        Map<String, Long> byClause = new LinkedHashMap<>();
        Map<String, Long> byPerson = new LinkedHashMap<>();
        Map<String, Long> byClass = new LinkedHashMap<>();
        for (Finding finding : findings) {
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            finding.clauses().forEach(clause -> byClause.merge(clause.toString(), 1L, Long::sum));
            Stream.ofNullable(finding.person()).forEach(person -> byPerson.merge(person.value(), 1L, Long::sum));
            Stream.ofNullable(finding.schoolClass()).forEach(one -> byClass.merge(one.value(), 1L, Long::sum));
        }
        return AuditReport.builder()
                .source("school-21.zip")
                .school(school)
                .academicYear("2024/2025")
                .regulation("sosh21")
                .zone(MOSCOW)
                .asOf(END_OF_YEAR)
                .putRows("lessons.csv", 1204L)
                .putRows("marks.csv", 9001L)
                .putRows("attendance.csv", 412L)
                .addRules(new RuleRun("EDIT_WINDOW_CLOSED", Severity.ERROR, WINDOW, 9413, count("EDIT_WINDOW_CLOSED")))
                .addRules(new RuleRun("OUTSIDE_SCALE", Severity.ERROR, List.of(), 9001, count("OUTSIDE_SCALE")))
                .addRules(new RuleRun("ATTENDANCE_LATE", Severity.WARNING, LATE, 412, count("ATTENDANCE_LATE")))
                .addNotChecked(new NotChecked(
                        "OUT_OF_SCOPE",
                        clauses("sosh21:R-3.1.j"),
                        NotChecked.Cause.NO_COLUMN,
                        "marks.csv:entered_by",
                        9001))
                .addNotChecked(new NotChecked(
                        "YEAR_FINALS_SET", clauses("sosh21:P-3.7.b"), NotChecked.Cause.NO_FILE, "final_marks.csv", 0))
                .bySeverity(bySeverity)
                .byClause(byClause)
                .byPerson(byPerson)
                .byClass(byClass)
                .addIgnored("notes.csv", "marks.csv:colour")
                .build();
    }

    private long count(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).count();
    }

    Setting setting() {
        return new Setting(
                "school-21.zip",
                MOSCOW,
                List.of(
                        Regulations.builtIn("sosh21").regulation(),
                        Regulations.builtIn("base").regulation()));
    }

    /** Runs the audit through a rendering and returns what it wrote. */
    String through(BiFunction<ByteArrayOutputStream, Language, AuditRendering> form, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AuditRendering rendering = form.apply(out, language)) {
            tell(rendering);
            rendering.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    void tell(AuditRendering rendering) {
        rendering.begin(setting());
        findings.forEach(rendering::add);
        rendering.report(report());
    }

    static List<ClauseRef> clauses(String... citations) {
        return Stream.of(citations).map(ClauseRef::parse).toList();
    }
}
