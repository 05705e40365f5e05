package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found of a mark ahead of its turn stands at its row, before what is found when it is its turn. */
class JudgedAheadTest {
    @TempDir
    Path folder;

    @Test
    void rows_that_cannot_be_read_do_not_shift_what_was_found_of_others() throws Exception {
        assertEquals(
                List.of(
                        "6 UNREADABLE_ROW work_kind",
                        "7 UNKNOWN_REFERENCE pupil_id",
                        "8 UNREADABLE_ROW work_kind",
                        "9 UNKNOWN_REFERENCE pupil_id",
                        "9 UNKNOWN_REFERENCE entered_by",
                        "9 UNKNOWN_REFERENCE supersedes",
                        "11 UNKNOWN_REFERENCE lesson_id"),
                found(
                        "n-1,p-1,l-1,4,WHATEVER,,2024-10-01T12:00:00+03:00,t-17,,",
                        "n-2,nobody,l-1,4,CURRENT,,2024-10-01T12:00:00+03:00,t-17,,",
                        "n-3,p-1,l-1,4,WHATEVER,,2024-10-01T12:00:00+03:00,t-17,,",
                        "n-4,nobody,l-1,4,CURRENT,,2024-10-01T12:00:00+03:00,no-one,nothing,",
                        "n-5,p-1,l-1,4,CURRENT,,2024-10-01T12:00:00+03:00,t-17,,",
                        "n-6,p-1,nowhere,4,CURRENT,,2024-10-01T12:00:00+03:00,t-17,,"));
    }

    private List<String> found(String... marks) throws Exception {
        SampleSchool school = SampleSchool.inOrder();
        for (String mark : marks) {
            school.with("marks.csv", mark);
        }
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            JournalAudit.of(Regulations.builtIn("sosh21"))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
        }
        return findings.stream()
                .filter(finding -> finding.file().equals("marks.csv"))
                .filter(finding -> finding.code().startsWith("UN"))
                .map(finding -> finding.line() + " " + finding.code() + " "
                        + finding.details().get("column"))
                .toList();
    }
}
