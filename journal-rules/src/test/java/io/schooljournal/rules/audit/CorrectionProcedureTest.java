package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of an application for a correction are judged at its own row, each fault once. */
class CorrectionProcedureTest {
    private static final String SUBMITTED = "2024-10-18T10:00:00+03:00";
    private static final String DECIDED = "2024-10-20T10:00:00+03:00";
    private static final String APPLIED = "2024-10-21T10:00:00+03:00";

    @TempDir
    Path folder;

    private List<String> sosh21(SampleSchool school) throws Exception {
        return Audited.of(folder, Regulations.builtIn("sosh21"), school).findings();
    }

    /** An application whose entry the package has: the mark in line 9. */
    private static SampleSchool applied(String application) {
        return CompleteSchool.inOrder().line("corrections.csv", 2, "k-1," + application);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "by a class teacher",
                        "c-1,ABSENCE,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR ROLE_NOT_PERMITTED sosh21:R-4.2.2"),
                fault(
                        "by the teacher of another page",
                        "t-18,ABSENCE,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR OUT_OF_SCOPE sosh21:R-4.2.2"),
                fault(
                        "without a document",
                        "t-17,ABSENCE,0," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR CORRECTION_DOCUMENTS_MISSING sosh21:R-4.2.1 sosh21:R-4.2.2"),
                fault(
                        "with the number of documents left empty",
                        "t-17,ABSENCE,," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR CORRECTION_DOCUMENTS_MISSING sosh21:R-4.2.1 sosh21:R-4.2.2"),
                fault(
                        "without a ground",
                        "t-17,,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR CORRECTION_WITHOUT_GROUND sosh21:R-4.2.1"),
                fault(
                        "decided by a deputy head",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,GRANTED,z-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR ROLE_NOT_PERMITTED sosh21:R-4.2.2"),
                fault(
                        "not registered",
                        "t-17,ABSENCE,1," + SUBMITTED + ",,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "marks.csv:9 ERROR CORRECTION_NOT_REGISTERED sosh21:R-4.2.3"),
                fault(
                        "without a protocol",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",,z-1," + APPLIED,
                        "marks.csv:9 ERROR CORRECTION_PROTOCOL_MISSING sosh21:R-4.2.4"),
                fault(
                        "refused and entered all the same",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,REFUSED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "marks.csv:9 ERROR CORRECTION_NOT_GRANTED sosh21:R-4.2.2"),
                fault(
                        "pending and entered all the same",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,PENDING,,,7,z-1," + APPLIED,
                        "marks.csv:9 ERROR CORRECTION_NOT_GRANTED sosh21:R-4.2.2"),
                fault(
                        "decided before it was submitted",
                        "t-17,ABSENCE,1,2024-10-20T10:00:01+03:00,12,GRANTED,d-1," + DECIDED + ",7,z-1," + APPLIED,
                        "corrections.csv:2 ERROR CORRECTION_OUT_OF_ORDER base:corrections"),
                fault(
                        "said to be entered by somebody else",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED + ",7,d-1," + APPLIED,
                        "corrections.csv:2 ERROR CORRECTION_ENTERED_OTHERWISE base:corrections"),
                fault(
                        "said to be entered at another time",
                        "t-17,ABSENCE,1," + SUBMITTED + ",12,GRANTED,d-1," + DECIDED
                                + ",7,z-1,2024-10-21T10:00:01+03:00",
                        "corrections.csv:2 ERROR CORRECTION_ENTERED_OTHERWISE base:corrections"));
    }

    private static Arguments fault(String what, String application, String expected) {
        return Arguments.of(what, application, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_of_the_procedure_is_found_once(String what, String application, String expected) throws Exception {
        assertEquals(List.of(expected), sosh21(applied(application)), what);
    }

    @Test
    void an_entry_that_the_package_lacks_is_judged_at_its_application() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .with(
                        "corrections.csv",
                        "k-9,d-1,OTHER,1," + SUBMITTED + ",,REFUSED,d-1," + DECIDED + ",,t-17," + APPLIED);
        assertEquals(
                List.of(
                        "corrections.csv:3 ERROR CORRECTION_NOT_GRANTED sosh21:R-4.2.2",
                        "corrections.csv:3 ERROR CORRECTION_NOT_REGISTERED sosh21:R-4.2.3",
                        "corrections.csv:3 ERROR ROLE_NOT_PERMITTED sosh21:R-4.2.2",
                        "corrections.csv:3 ERROR ROLE_NOT_PERMITTED sosh21:R-4.2.4"),
                sosh21(school));
    }

    @Test
    void entering_before_the_decision_is_out_of_order_and_nothing_else() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .with(
                        "corrections.csv",
                        "k-9,z-1,OTHER,1," + SUBMITTED + ",9,GRANTED,d-1," + APPLIED + ",,z-1," + DECIDED);
        assertEquals(List.of("corrections.csv:3 ERROR CORRECTION_OUT_OF_ORDER base:corrections"), sosh21(school));
    }

    @Test
    void whether_an_unknown_entry_needed_a_protocol_is_not_checked() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .with(
                        "corrections.csv",
                        "k-9,z-1,RETAKE,1," + SUBMITTED + ",9,GRANTED,d-1," + DECIDED + ",,z-1," + APPLIED);
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        assertEquals(List.of(), audited.findings());
        String unchecked = audited.unchecked("marks.csv");
        assertTrue(unchecked.contains("CORRECTION_PROTOCOL_MISSING NO_RECORD 1"), unchecked);
    }

    @Test
    void whether_an_unknown_entry_is_of_a_teachers_subgroup_is_not_checked() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .with("corrections.csv", "k-9,t-19,RETAKE,1," + SUBMITTED + ",9,REFUSED,d-1," + DECIDED + ",,,");
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        assertEquals(List.of(), audited.findings());
        assertTrue(
                audited.report().notChecked().stream()
                        .anyMatch(gap -> gap.rule().equals("OUT_OF_SCOPE") && gap.rows() == 1),
                audited.report().notChecked().toString());
    }

    @Test
    void a_teacher_whose_role_had_ended_cannot_have_applied_for_an_unknown_entry() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .with(
                        "corrections.csv",
                        "k-9,t-19,RETAKE,1,2024-12-18T10:00:00+03:00,9,REFUSED,d-1,2024-12-20T10:00:00+03:00,,,");
        assertEquals(List.of("corrections.csv:3 ERROR NO_VALID_ROLE sosh21:R-4.2.2"), sosh21(school));
    }

    @Test
    void applications_without_instants_leave_their_steps_unchecked() throws Exception {
        SampleSchool school = CompleteSchool.inOrder().withoutColumn("corrections.csv", "submitted_at");
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        String unchecked = audited.unchecked("corrections.csv:submitted_at");
        assertTrue(unchecked.contains("CORRECTION_DOCUMENTS_MISSING NO_COLUMN 1"), unchecked);
        assertTrue(unchecked.contains("ROLE_NOT_PERMITTED NO_COLUMN 1"), unchecked);
    }
}
