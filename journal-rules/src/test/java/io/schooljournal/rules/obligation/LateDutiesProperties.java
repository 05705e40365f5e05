package io.schooljournal.rules.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the duties call late is what decisions call late, row by row. */
class LateDutiesProperties {
    private static final OffsetDateTime TUE_2024_10_01_9 = OffsetDateTime.parse("2024-10-01T09:00:00+03:00");
    private static final Set<String> CODES =
            Set.of("LESSON_RECORD_LATE", "HOMEWORK_LATE", "ATTENDANCE_LATE", "MARK_LATE");
    private static final Set<String> FILES = Set.of("lessons.csv", "homework.csv", "attendance.csv", "marks.csv");

    private static SampleSchool school(List<Integer> delays) {
        SampleSchool school = SampleSchool.inOrder()
                .file(
                        "lessons.csv",
                        "lesson_id,class_id,subject_id,starts_at,ends_at,work_kind,recorded_at,recorded_by")
                .file("homework.csv", "homework_id,lesson_id,text,entered_at,entered_by")
                .file("attendance.csv", "attendance_id,pupil_id,lesson_id,status,entered_at,entered_by")
                .file("marks.csv", "mark_id,pupil_id,lesson_id,value,work_kind,entered_at,entered_by")
                .file("absence_reasons.csv", "attendance_id,reason,entered_at,entered_by");
        for (int i = 0; i < delays.size(); i++) {
            OffsetDateTime start = TUE_2024_10_01_9.plusDays(i);
            OffsetDateTime at = start.plusMinutes(delays.get(i));
            school.with(
                    "lessons.csv",
                    "l-" + i + ",7A,algebra," + start + "," + start.plusMinutes(45) + ","
                            + (i % 2 == 0 ? "CURRENT" : "WRITTEN") + "," + at + ",t-17");
            school.with("homework.csv", "h-" + i + ",l-" + i + ",№ 1," + at + ",t-17");
            school.with("attendance.csv", "x-" + i + ",p-1,l-" + i + ",LATE," + at + ",t-17");
            school.with("marks.csv", "m-" + i + ",p-1,l-" + i + ",4,," + at + ",t-17");
        }
        return school;
    }

    @Property(tries = 25)
    void a_row_is_late_as_a_duty_when_a_decision_calls_it_late(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 7_500) Integer> delays) throws Exception {
        Path folder = Files.createTempDirectory("late-duties");
        try (JournalPackage journal = JournalPackage.open(school(delays).folder(folder.resolve("package")))) {
            for (String id : List.of("shkola4", "gymnasium11", "karmalo", "mityaevo")) {
                JournalPolicy policy = Regulations.builtIn(id);
                List<Finding> findings = new ArrayList<>();
                List<Duty> duties = new ArrayList<>();
                JournalAudit.of(policy).run(journal, journal.manifest().exportedAt(), findings::add);
                JournalDuties.of(policy)
                        .run(journal, null, null, journal.manifest().exportedAt(), duties::add);
                Set<String> decided = new TreeSet<>();
                findings.stream()
                        .filter(finding -> CODES.contains(finding.code()))
                        .forEach(finding -> decided.add(finding.file() + ":" + finding.line()));
                Set<String> owed = new TreeSet<>();
                for (Duty duty : duties) {
                    DutyPlace place = duty.place();
                    if (duty.state() == DutyState.LATE && place != null && FILES.contains(place.file())) {
                        owed.add(place.file() + ":" + place.line());
                    }
                }
                assertEquals(decided, owed, id);
            }
        }
    }
}
