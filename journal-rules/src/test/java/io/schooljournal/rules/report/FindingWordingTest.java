package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.regulation.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingWordingTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_of_the_engine_and_of_the_audit_has_a_title_and_a_sentence(Language language) throws Exception {
        for (String code : everyCode()) {
            assertNotNull(Words.in(language).find("rule." + code), code);
            assertNotNull(Words.in(language).find("finding." + code), code);
        }
    }

    @Test
    void no_sentence_is_left_of_a_code_that_is_gone() throws Exception {
        Set<String> worded = Words.in(Language.RU).keys().stream()
                .filter(key -> key.startsWith("finding."))
                .map(key -> key.substring("finding.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(everyCode(), worded);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(
                new TreeSet<>(Words.in(Language.RU).keys()),
                new TreeSet<>(Words.in(Language.EN).keys()));
    }

    @Test
    void both_languages_have_the_same_gaps_in_every_text() {
        for (String key : Words.in(Language.RU).keys()) {
            assertEquals(gaps(Language.RU, key), gaps(Language.EN, key), key);
        }
    }

    @Test
    void a_window_that_closed_is_told_with_both_instants_in_local_time() {
        Finding late = SampleAudit.withNothingFound().lateMark(0);
        assertEquals(
                "внесено 4 октября 2024 г. 01:35 после того, как срок закрылся (4 октября 2024 г. 00:00)",
                FindingWording.in(Language.RU).message(late, SampleAudit.MOSCOW));
        assertEquals(
                "entered 4 October 2024, 01:35 after the window had closed (it was open until 4 October 2024, 00:00)",
                FindingWording.in(Language.EN).message(late, SampleAudit.MOSCOW));
    }

    @Test
    void a_day_is_told_with_its_weekday() {
        Finding sunday = Finding.builder()
                .severity(Severity.WARNING)
                .code("NOT_A_SCHOOL_DAY")
                .file("attendance.csv")
                .line(7)
                .putDetails("day", "2021-09-19")
                .build();
        assertEquals(
                "воскресенье, 19 сентября 2021 г. — день без занятий",
                FindingWording.in(Language.RU).message(sunday, SampleAudit.MOSCOW));
    }

    @Test
    void a_code_that_nobody_has_worded_stands_for_itself() {
        Finding strange = Finding.builder()
                .severity(Severity.INFO)
                .code("FROM_THE_FUTURE")
                .file("marks.csv")
                .line(2)
                .build();
        assertEquals("FROM_THE_FUTURE", FindingWording.in(Language.EN).message(strange, SampleAudit.MOSCOW));
        assertEquals("FROM_THE_FUTURE", FindingWording.in(Language.EN).rule("FROM_THE_FUTURE"));
    }

    @ParameterizedTest
    @EnumSource(NotChecked.Cause.class)
    void every_cause_is_told_in_plain_words(NotChecked.Cause cause) {
        NotChecked gap = new NotChecked("MARK_LATE", List.of(), cause, "marks.csv:entered_at", 12);
        for (Language language : Language.values()) {
            String why = FindingWording.in(language).why(gap);
            assertTrue(why.contains("marks.csv"), why);
            assertFalse(why.contains(cause.name()), why);
        }
    }

    @Test
    void a_fact_that_no_package_carries_is_named() {
        NotChecked gap =
                new NotChecked("CONSENT_MISSING", List.of(), NotChecked.Cause.NO_COLUMN, "/state/consentOnFile", 3);
        assertEquals(
                "a package does not carry this: whether there is consent to the processing of personal data",
                FindingWording.in(Language.EN).why(gap));
    }

    private static Set<String> gaps(Language language, String key) {
        return GAP.matcher(Words.in(language).text(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> everyCode() throws ReflectiveOperationException {
        Object[] checks = Class.forName("io.schooljournal.rules.audit.Check").getEnumConstants();
        Object[] duties = Class.forName("io.schooljournal.rules.audit.DutyCode").getEnumConstants();
        return Stream.of(ReasonCode.values(), AdvisoryCode.values(), CheckTerms.Check.values(), checks, duties)
                .flatMap(Stream::of)
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
