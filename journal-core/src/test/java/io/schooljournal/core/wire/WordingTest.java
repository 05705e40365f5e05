package io.schooljournal.core.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.Grade;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Instant THU_2024_10_03_MIDNIGHT = Instant.parse("2024-10-02T21:00:00Z");
    private static final List<ClauseRef> CLAUSES = List.of(ClauseRef.parse("sosh21:R-4.1.a"));

    @ParameterizedTest
    @EnumSource
    void every_reason_becomes_a_sentence_without_gaps_for_every_action(Language language) {
        for (ReasonCode code : ReasonCode.values()) {
            for (Action action : Action.values()) {
                checkSentence(Wording.in(language).reason(new Reason(code, CLAUSES), request(action), refusal(code)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_advisory_becomes_a_sentence_that_tells_the_due_time(Language language) {
        for (AdvisoryCode code : AdvisoryCode.values()) {
            String text = Wording.in(language)
                    .advisory(new Advisory(code, CLAUSES, THU_2024_10_03_MIDNIGHT), request(Action.PUT_MARK));
            checkSentence(text);
            assertTrue(text.contains("00:00"), text);
        }
    }

    @Test
    void an_instant_is_told_in_the_schools_zone_and_the_readers_language() {
        Reason closed = new Reason(ReasonCode.EDIT_WINDOW_CLOSED, CLAUSES);
        Request request = request(Action.PUT_MARK);
        Explanation refusal = refusal(ReasonCode.EDIT_WINDOW_CLOSED);
        assertEquals(
                "the time for entering and changing ended on 3 October 2024, 00:00",
                Wording.in(Language.EN).reason(closed, request, refusal));
        assertEquals(
                "срок внесения и изменения закончился 3 октября 2024 г. 00:00",
                Wording.in(Language.RU).reason(closed, request, refusal));
    }

    @Test
    void russian_texts_are_russian_and_english_texts_are_english() {
        for (ReasonCode code : ReasonCode.values()) {
            assertTrue(Wording.in(Language.RU).text("reason." + code).matches("(?s).*[а-яё]{3}.*"), code.name());
            assertFalse(Wording.in(Language.EN).text("reason." + code).matches("(?s).*[а-яё].*"), code.name());
        }
    }

    @Test
    void an_unknown_key_is_a_programmers_error() {
        assertEquals(
                "unknown message `reason.NONSENSE`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Wording.in(Language.RU).text("reason.NONSENSE"))
                        .getMessage());
    }

    private static void checkSentence(String text) {
        assertFalse(text.isBlank());
        assertFalse(text.contains("{") || text.contains("  "), text);
        assertFalse(text.endsWith("."), text);
        assertEquals(text.strip(), text);
    }

    private static Explanation refusal(ReasonCode code) {
        Decision decision = new Decision(Verdict.DENY, List.of(new Reason(code, CLAUSES)), List.of());
        return new Explanation(decision, THU_2024_10_03_MIDNIGHT, List.of(), List.of());
    }

    private static Request request(Action action) {
        return Request.builder()
                .at(THU_2024_10_03_MIDNIGHT)
                .zone(SchoolZone.of("Europe/Moscow"))
                .actor(Actor.of("t-17"))
                .action(action)
                .target(Target.builder()
                        .grade(Grade.of(7))
                        .lessonStart(THU_2024_10_03_MIDNIGHT)
                        .build())
                .build();
    }
}
