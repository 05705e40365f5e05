package io.schooljournal.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import io.schooljournal.rules.exchange.Spread;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks are counted by pupil, subject and period, and only those that stand. */
class PeriodMarksTest {
    private static final String HEADER =
            "mark_id,pupil_id,lesson_id,value,work_kind,weight,entered_at,entered_by,supersedes\n";

    @TempDir
    Path folder;

    private PeriodMarks.Marks marks(List<String> rows, String pupil, String subject, String period) throws Exception {
        SampleSchool sample = SampleSchool.inOrder().file("marks.csv", HEADER + String.join("\n", rows));
        try (JournalPackage journal = JournalPackage.open(sample.folder(folder.resolve("package")))) {
            School school = School.read(journal);
            Scales scales =
                    new Scales(Regulations.builtIn("sosh21").regulation().scales(), "FIVE_POINT");
            return PeriodMarks.read(school, scales)
                    .of(Spread.of(pupil), Spread.of(subject), school.calendar().period(Spread.of(period)));
        }
    }

    private PeriodMarks.Marks algebra(String... rows) throws Exception {
        return marks(List.of(rows), "p-1", "algebra", "Q1");
    }

    @Test
    void the_mean_of_ordinary_marks_is_rounded_half_up() throws Exception {
        PeriodMarks.Marks marks = algebra("m-1,p-1,l-1,2,,,,,", "m-2,p-1,l-1,3,,,,,");
        assertEquals(2, marks.count());
        assertEquals(3, marks.expected());
        assertEquals(true, marks.areAbove(2));
        assertEquals(false, marks.areAbove(3));
    }

    @Test
    void a_weight_counts_a_mark_as_many_times() throws Exception {
        PeriodMarks.Marks marks = algebra("m-1,p-1,l-1,5,,2.5,,,", "m-2,p-1,l-1,2,,,,,");
        assertEquals(3_500_000, marks.weights());
        assertEquals(14_500_000, marks.sum());
        assertEquals(4, marks.expected());
    }

    @Test
    void superseded_and_annulled_marks_do_not_count() throws Exception {
        PeriodMarks.Marks marks = algebra(
                "m-1,p-1,l-1,2,,,,,",
                "m-2,p-1,l-1,4,,,,,m-1",
                "m-3,p-1,l-1,3,,,,,",
                "m-4,p-1,l-1,,,,,,m-3",
                "m-5,p-1,l-1,2,,,,,",
                "m-6,p-1,l-1,3,,,,,m-5",
                "m-7,p-1,l-1,5,,,,,m-6");
        assertEquals(new PeriodMarks.Marks(2, 2_000_000, 9_000_000), marks);
    }

    @Test
    void a_row_that_names_itself_or_a_later_one_replaces_nothing() throws Exception {
        PeriodMarks.Marks marks = algebra("m-1,p-1,l-1,4,,,,,m-1", "m-2,p-1,l-1,3,,,,,m-3", "m-3,p-1,l-1,5,,,,,");
        assertEquals(3, marks.count());
    }

    @Test
    void a_pass_counts_and_has_no_points_and_an_exemption_does_not_count() throws Exception {
        PeriodMarks.Marks marks =
                marks(List.of("m-1,p-2,l-4,зачёт,,,,,", "m-2,p-2,l-4,осв,,,,,"), "p-2", "drawing", "Q1");
        assertEquals(1, marks.count());
        assertNull(marks.expected());
    }

    @Test
    void a_mark_belongs_to_the_period_of_its_lesson_and_not_to_the_year() throws Exception {
        assertEquals(
                0, marks(List.of("m-1,p-1,l-1,4,,,,,"), "p-1", "algebra", "Q2").count());
        assertEquals(
                0, marks(List.of("m-1,p-1,l-1,4,,,,,"), "p-1", "algebra", "Y").count());
    }
}
