package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.regulation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0,нарушений",
        "1,нарушение",
        "2,нарушения",
        "4,нарушения",
        "5,нарушений",
        "11,нарушений",
        "12,нарушений",
        "14,нарушений",
        "21,нарушение",
        "22,нарушения",
        "111,нарушений",
        "1001,нарушение"
    })
    void a_russian_noun_follows_its_number(long number, String noun) {
        assertEquals(noun, Words.in(Language.RU).noun("severity.ERROR.count", number));
    }

    @ParameterizedTest
    @CsvSource({"0,breaches", "1,breach", "2,breaches", "21,breaches"})
    void an_english_noun_follows_its_number(long number, String noun) {
        assertEquals(noun, Words.in(Language.EN).noun("severity.ERROR.count", number));
    }

    @ParameterizedTest
    @CsvSource({"1234567,'1\u00a0234\u00a0567'", "999,999"})
    void thousands_are_set_apart_in_russian(long number, String shown) {
        assertEquals(shown, Words.in(Language.RU).number(number));
    }
}
