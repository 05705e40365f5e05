package io.schooljournal.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationTest {
    private static final LocalDate THU_2024_01_11 = LocalDate.of(2024, 1, 11);
    private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);
    private static final Text TEXT = new Text("текст", "text");
    private static final ClauseRef REF = ClauseRef.parse("sosh21:R-4.1.a");

    @Test
    void a_citation_is_read_and_written_back() {
        assertEquals(new ClauseRef("sosh21", "R-4.1.a"), REF);
        assertEquals("sosh21:R-4.1.a", REF.toString());
        assertEquals("a:b", ClauseRef.parse("x:a:b").clause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-4.1.a", ":R-4.1.a", "sosh21:", "sosh21: ", " :R-4.1.a"})
    void a_citation_without_both_parts_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ClauseRef.parse(text));
    }

    @Test
    void an_edition_is_in_force_from_its_first_to_its_last_day() {
        Edition edition = new Edition(THU_2024_01_11, SAT_2025_05_31);
        assertFalse(edition.isInForceOn(THU_2024_01_11.minusDays(1)));
        assertTrue(edition.isInForceOn(THU_2024_01_11));
        assertTrue(edition.isInForceOn(SAT_2025_05_31));
        assertFalse(edition.isInForceOn(SAT_2025_05_31.plusDays(1)));
        assertTrue(new Edition(THU_2024_01_11, null).isInForceOn(LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> new Edition(SAT_2025_05_31, THU_2024_01_11));
    }

    @Test
    void a_clause_gives_a_reason_exactly_when_software_has_no_part_in_it() {
        assertEquals("people", new Clause(REF, ClauseKind.ORG, TEXT, "people").reason());
        assertThrows(IllegalArgumentException.class, () -> new Clause(REF, ClauseKind.ORG, TEXT, null));
        assertThrows(IllegalArgumentException.class, () -> new Clause(REF, ClauseKind.ORG, TEXT, " "));
        assertThrows(IllegalArgumentException.class, () -> new Clause(REF, ClauseKind.WINDOW, TEXT, "people"));
    }

    @Test
    void a_reading_is_one_of_its_alternatives() {
        Reading reading = new Reading("r", "STRICT", List.of("WINDOW", "STRICT"), List.of(REF), TEXT);
        assertEquals("STRICT", reading.chosen());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Reading("r", "LAX", List.of("WINDOW", "STRICT"), List.of(REF), TEXT));
    }

    @Test
    void a_text_stands_in_both_languages() {
        assertEquals("текст", TEXT.in(Language.RU));
        assertEquals("text", TEXT.in(Language.EN));
        assertThrows(IllegalArgumentException.class, () -> new Text("", "text"));
        assertThrows(IllegalArgumentException.class, () -> new Text("текст", " "));
    }

    @Test
    void a_regulation_finds_its_clauses_by_name() {
        Clause clause = new Clause(REF, ClauseKind.WINDOW, TEXT, null);
        Regulation regulation = Regulation.builder()
                .id("sosh21")
                .title(TEXT)
                .addClauses(clause)
                .addEditions(new Edition(THU_2024_01_11, null))
                .build();
        assertEquals(Optional.of(clause), regulation.clause("R-4.1.a"));
        assertEquals(Optional.empty(), regulation.clause("R-4.1"));
    }
}
