package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who made remarks, wrote letters, visited the diary and was given access is judged by the policy. */
class FamiliesAndStaffTest {
    @TempDir
    Path folder;

    static Stream<Arguments> plants() {
        return Stream.of(
                plant(
                        "a remark by a teacher",
                        s -> s.with("remarks.csv", "q-9,7A,algebra,t-18,t-17,Нет темы,2024-10-10T10:00:00+03:00,"),
                        "remarks.csv:3 ERROR ROLE_NOT_PERMITTED sosh21:R-3.1.5.d sosh21:P-3.4.c sosh21:P-3.5 sosh21:R-3.1.3.f"),
                plant(
                        "a remark outside the levels",
                        s -> s.with("remarks.csv", "q-9,10B,literature,z-1,t-18,Нет темы,2024-10-10T10:00:00+03:00,"),
                        "remarks.csv:3 ERROR OUT_OF_SCOPE sosh21:P-3.5 sosh21:R-3.1.3.f"),
                plant(
                        "a letter to the parents of another class",
                        s -> s.with("letters.csv", "w-9,t-18,r-1,2024-10-10T10:00:00+03:00,"),
                        "letters.csv:5 ERROR OUT_OF_SCOPE sosh21:R-3.1.3.b"),
                plant("a letter of a pupil", s -> s.with("letters.csv", "w-9,p-1,t-17,2024-10-10T10:00:00+03:00,")),
                plant(
                        "a visit after the pupil left",
                        s -> s.line("pupils.csv", 2, "p-1,7A,Ёлкин Юрий,2024-09-01,2024-11-01,2024-09-02,2024-11-02")
                                .with("visits.csv", "r-1,2024-11-02")
                                .with("visits.csv", "p-1,2024-11-02"),
                        "visits.csv:5 ERROR PUPIL_NOT_ENROLLED sosh21:R-2.4 sosh21:R-2.8",
                        "visits.csv:6 ERROR PUPIL_NOT_ENROLLED sosh21:R-2.4 sosh21:R-2.8"),
                plant(
                        "a visit on the pupil's last day",
                        s -> s.line("pupils.csv", 2, "p-1,7A,Ёлкин Юрий,2024-09-01,2024-11-01,2024-09-02,")
                                .with("visits.csv", "r-1,2024-11-01")),
                plant(
                        "access and a visit without consent",
                        s -> s.line("representatives.csv", 2, "r-1,p-1,,2024-08-30,2024-09-02,,"),
                        "pupils.csv:2 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.2.6 sosh21:R-3.1.4.a",
                        "representatives.csv:2 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.2.6 sosh21:R-3.1.4.a",
                        "visits.csv:2 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.1.6",
                        "visits.csv:3 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.1.6"),
                plant(
                        "access before consent, and no visit before it",
                        s -> s.line("representatives.csv", 3, "r-2,p-2,2024-09-03,2024-08-30,2024-09-02,,"),
                        "pupils.csv:3 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.2.6 sosh21:R-3.1.4.a",
                        "representatives.csv:3 ERROR CONSENT_MISSING sosh21:R-3.1.c sosh21:R-3.2.6 sosh21:R-3.1.4.a"),
                plant(
                        "access before the application",
                        s -> s.line("representatives.csv", 3, "r-2,p-2,2024-08-30,2024-09-03,2024-09-02,,"),
                        "representatives.csv:3 WARNING ACCESS_WITHOUT_APPLICATION sosh21:P-1.5bis sosh21:R-2.10.b"),
                plant(
                        "visits before access was given and after it was ended",
                        s -> s.line("representatives.csv", 3, "r-2,p-2,2024-08-30,2024-08-30,2024-09-10,2024-10-10,")
                                .with("visits.csv", "r-2,2024-09-09")
                                .with("visits.csv", "r-2,2024-09-10")
                                .with("visits.csv", "r-2,2024-10-11"),
                        "visits.csv:5 ERROR VISIT_WITHOUT_ACCESS base:access-giving",
                        "visits.csv:7 ERROR VISIT_WITHOUT_ACCESS base:access-giving"),
                plant(
                        "a visit of somebody who is nobody's parent",
                        s -> s.with("people.csv", "u-1,Посторонний Пётр").with("visits.csv", "u-1,2024-10-05"),
                        "visits.csv:5 ERROR NO_VALID_ROLE sosh21:R-3.1.e sosh21:R-3.1.g sosh21:R-3.1.f sosh21:R-3.1.h "
                                + "sosh21:R-3.1.i sosh21:R-3.1.k sosh21:P-1.2bis sosh21:P-1.6bis sosh21:R-1.3 "
                                + "sosh21:R-2.7 sosh21:R-2.12 sosh21:R-3.1.1"));
    }

    private static Arguments plant(String what, UnaryOperator<SampleSchool> plant, String... expected) {
        return Arguments.of(what, plant, List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void a_planted_violation_is_found_and_nothing_else(
            String what, UnaryOperator<SampleSchool> plant, List<String> expected) throws Exception {
        assertEquals(
                expected,
                Audited.of(folder, Regulations.builtIn("sosh21"), plant.apply(CompleteSchool.inOrder()))
                        .findings(),
                what);
    }

    @Test
    void a_parent_of_two_reads_the_diary_of_the_one_who_stayed() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .line("pupils.csv", 2, "p-1,7A,Ёлкин Юрий,2024-09-01,2024-11-01,2024-09-02,")
                .with("representatives.csv", "r-1,p-2,2024-08-30,2024-08-30,2024-09-02,,")
                .with("visits.csv", "r-1,2024-11-02");
        assertEquals(
                List.of(),
                Audited.of(folder, Regulations.builtIn("sosh21"), school).findings());
    }

    @Test
    void without_the_day_of_consent_neither_access_nor_visits_are_checked_for_it() throws Exception {
        SampleSchool school = CompleteSchool.inOrder().withoutColumn("representatives.csv", "consent_on");
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        assertEquals(List.of(), audited.findings());
        String unchecked = audited.unchecked("representatives.csv:consent_on");
        assertTrue(unchecked.contains("CONSENT_MISSING NO_COLUMN 6"), unchecked);
    }

    @Test
    void without_the_day_of_access_no_visit_is_checked_for_it() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .withoutColumn("representatives.csv", "access_given_on")
                .withoutColumn("representatives.csv", "applied_on");
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        assertEquals("VISIT_WITHOUT_ACCESS NO_COLUMN 1", audited.unchecked("representatives.csv:access_given_on"));
    }

    @Test
    void remarks_without_authors_leave_the_rules_on_them_unchecked() throws Exception {
        SampleSchool school = CompleteSchool.inOrder().withoutColumn("remarks.csv", "author_id");
        String unchecked =
                Audited.of(folder, Regulations.builtIn("sosh21"), school).unchecked("remarks.csv:author_id");
        assertTrue(unchecked.contains("ROLE_NOT_PERMITTED NO_COLUMN 1"), unchecked);
    }
}
