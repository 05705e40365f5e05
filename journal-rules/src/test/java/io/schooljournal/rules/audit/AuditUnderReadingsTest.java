package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit knows the facts on which only an alternative reading of a regulation rests. */
class AuditUnderReadingsTest {
    private static final String AFTER_THE_YEAR = """
            {"format":"journal-package","version":"1.0","school":"СОШ № 21","timezone":"Europe/Moscow",
             "academicYear":"2024/2025","regulation":"sosh21","schoolWeek":6,"exportedAt":"2025-06-30T12:00:00+03:00"}""";

    @TempDir
    Path folder;

    private Audited audit(String reading, String choice, SampleSchool school) throws Exception {
        JournalPolicy policy = Regulations.compile(Regulations.file("sosh21").withReadings(Map.of(reading, choice)));
        return Audited.of(folder, policy, school);
    }

    /** A mark of written work at a lesson of 1 October; the next lesson of the page is held on 8 October. */
    private static SampleSchool written(String enteredAt) {
        return CompleteSchool.inOrder()
                .with("marks.csv", "m-99,p-1,l-1,5,WRITTEN,,,2024-10-01," + enteredAt + ",t-17,,");
    }

    @Test
    void written_work_kept_open_is_open_until_the_end_of_the_day_of_the_next_lesson() throws Exception {
        assertEquals(
                List.of(),
                audit("writtenWorkKeptOpen", "UNTIL_NEXT_LESSON", written("2024-10-08T23:59:59+03:00"))
                        .findings());
        assertEquals(
                List.of("marks.csv:11 ERROR EDIT_WINDOW_CLOSED sosh21:P-5.5.e sosh21:R-4.1.a"),
                audit("writtenWorkKeptOpen", "UNTIL_NEXT_LESSON", written("2024-10-09T00:00:00+03:00"))
                        .findings());
    }

    /** The last lesson of the page is held on 22 October. */
    private static SampleSchool lastLesson() {
        return CompleteSchool.inOrder()
                .with("marks.csv", "m-99,p-1,l-7,5,WRITTEN,,,2024-10-22,2024-10-26T10:00:00+03:00,t-17,,");
    }

    @Test
    void whether_a_lesson_follows_the_last_one_known_is_not_checked_before_the_year_is_over() throws Exception {
        Audited audited = audit("writtenWorkKeptOpen", "UNTIL_NEXT_LESSON", lastLesson());
        assertEquals(List.of(), audited.findings());
        String unchecked = audited.unchecked("lessons.csv");
        assertTrue(unchecked.contains("EDIT_WINDOW_CLOSED NO_RECORD 1"), unchecked);
    }

    @Test
    void after_the_year_no_lesson_follows_and_the_two_days_bind() throws Exception {
        SampleSchool school = lastLesson().file("manifest.json", AFTER_THE_YEAR);
        assertEquals(
                List.of("marks.csv:11 ERROR EDIT_WINDOW_CLOSED sosh21:P-5.5.e sosh21:R-4.1.a"),
                audit("writtenWorkKeptOpen", "UNTIL_NEXT_LESSON", school).findings());
    }

    /** Every year final of both pupils of 7A but one, which follows; drawing is given pass or fail. */
    private static SampleSchool yearFinals(String last) {
        return CompleteSchool.inOrder()
                .with("final_marks.csv", "y-1,p-1,algebra,YEAR,5,,2024-10-22T11:00:00+03:00,d-1,,,,,")
                .with("final_marks.csv", "y-2,p-1,english,YEAR,5,,2024-10-22T11:00:00+03:00,d-1,,,,,")
                .with("final_marks.csv", "y-3,p-1,drawing,YEAR,зачёт,,2024-10-22T11:00:00+03:00,d-1,,,,,")
                .with("final_marks.csv", "y-4,p-2,algebra,YEAR,5,,2024-10-22T11:00:00+03:00,d-1,,,,,")
                .with("final_marks.csv", "y-5,p-2,english,YEAR,5,,2024-10-22T11:00:00+03:00,d-1,,,,,")
                .with("final_marks.csv", "y-6,p-2,drawing,YEAR,зачёт,," + last + ",d-1,,,,,")
                .with("marks.csv", "m-99,p-1,l-7,5,,,,2024-10-22,2024-10-23T10:00:00+03:00,t-17,,");
    }

    private List<String> locked(SampleSchool school) throws Exception {
        return audit("yearFinalLock", "WHOLE_JOURNAL", school).findings().stream()
                .filter(line -> line.contains("YEAR_FINALS_SET"))
                .toList();
    }

    @Test
    void a_journal_is_locked_once_every_year_final_of_the_class_is_set() throws Exception {
        assertEquals(
                List.of(),
                locked(yearFinals("2024-10-25T11:00:00+03:00")).stream()
                        .filter(line -> line.startsWith("marks.csv"))
                        .toList());
        assertEquals(
                List.of("marks.csv:11 ERROR YEAR_FINALS_SET sosh21:P-3.7.b"),
                locked(yearFinals("2024-10-22T11:00:00+03:00")).stream()
                        .filter(line -> line.startsWith("marks.csv"))
                        .toList());
    }

    @Test
    void without_a_curriculum_nobody_knows_which_year_finals_a_class_needs() throws Exception {
        Audited audited = audit(
                "yearFinalLock",
                "WHOLE_JOURNAL",
                yearFinals("2024-10-22T11:00:00+03:00").without("curriculum.csv"));
        String unchecked = audited.unchecked("curriculum.csv");
        assertTrue(unchecked.contains("YEAR_FINALS_SET NO_FILE"), unchecked);
    }

    @Test
    void a_mark_below_the_mean_itself_is_lowered_only_under_that_reading() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .line("final_marks.csv", 2, "f-1,p-1,algebra,PERIOD,4,Q1,2024-10-24T12:00:00+03:00,t-17,,,,,")
                .line("marks.csv", 5, "m-4,p-1,l-6,3,CURRENT,,,2024-10-15,2024-10-15T10:05:00+03:00,t-18,m-3,");
        assertEquals(List.of(), audit("loweredMark", "EXPECTED_MARK", school).findings());
        assertEquals(
                List.of("final_marks.csv:2 ERROR LOWERED_WITHOUT_NOTICE sosh21:R-3.2.4.c"),
                audit("loweredMark", "MEAN", school).findings());
    }
}
