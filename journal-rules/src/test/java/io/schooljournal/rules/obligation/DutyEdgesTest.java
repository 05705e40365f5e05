package io.schooljournal.rules.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties at the edges: clocks that are put forward at midnight, readings chosen otherwise, editions that change. */
class DutyEdgesTest {
    @TempDir
    Path folder;

    private List<Duty> duties(JournalPolicy policy, SampleSchool school, String code) throws Exception {
        List<Duty> duties = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            JournalDuties.of(policy).run(journal, null, null, journal.manifest().exportedAt(), duties::add);
        }
        return duties.stream().filter(duty -> duty.code().equals(code)).toList();
    }

    /** In São Paulo 4 November 2018 began at 01:00, which is 03:00 in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2018-11-04T02:59:59Z,MET",
        "2018-11-04T03:00:00Z,LATE",
    })
    void a_day_ends_where_the_next_begins_though_midnight_is_left_out(String resolved, DutyState state)
            throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .file("manifest.json", """
                        {"format":"journal-package","version":"1.0","school":"№ 1","timezone":"America/Sao_Paulo",
                         "academicYear":"2018/2019","schoolWeek":6,"exportedAt":"2019-06-30T12:00:00Z"}""")
                .file("remarks.csv", "remark_id,made_at,resolved_at\nz-1,2018-10-27T12:00:00Z," + resolved);
        List<Duty> duties = duties(Regulations.builtIn("sosh21"), school, "remark-put-right");
        assertEquals(Instant.parse("2018-11-04T03:00:00Z"), duties.get(0).due());
        assertEquals(state, duties.get(0).state());
    }

    @Test
    void lateness_is_the_time_over_and_nothing_before() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("remarks.csv", """
                        remark_id,made_at,resolved_at
                        z-1,2024-10-10T10:00:00+03:00,2024-10-18T01:00:00+03:00
                        z-2,2024-12-28T10:00:00+03:00,""");
        List<Duty> duties = duties(Regulations.builtIn("sosh21"), school, "remark-put-right");
        assertEquals(Duration.ofHours(1), duties.get(0).lateness());
        assertEquals(Duration.ZERO, duties.get(1).lateness());
    }

    @Test
    void homework_and_attendance_are_owed_at_every_lesson_where_they_are_read_so() throws Exception {
        JournalPolicy policy = SchoolFile.load(folder, """
                regulation: ours
                extends: sosh21
                inForce: {from: 2024-01-01}
                readings:
                  homeworkExpected: {chosen: EVERY_LESSON}
                  attendanceExpected: {chosen: EVERY_LESSON}
                """);
        assertEquals(
                List.of(DutyState.MET, DutyState.OVERDUE, DutyState.OVERDUE, DutyState.OVERDUE),
                states(duties(policy, SampleSchool.inOrder(), "homework-at-every-lesson")));
        assertEquals(
                List.of(DutyState.MET, DutyState.OVERDUE, DutyState.OVERDUE, DutyState.OVERDUE),
                states(duties(policy, SampleSchool.inOrder(), "attendance-at-every-lesson")));
        assertEquals(
                List.of(), duties(Regulations.builtIn("sosh21"), SampleSchool.inOrder(), "homework-at-every-lesson"));
    }

    private static List<DutyState> states(List<Duty> duties) {
        return duties.stream().map(Duty::state).toList();
    }
}
