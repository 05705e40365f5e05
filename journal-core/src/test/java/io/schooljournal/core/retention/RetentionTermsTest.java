package io.schooljournal.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionTermsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 5, 26);

    private static RetentionTerms terms(@Nullable Integer years, RetentionTerms.CountedFrom counted, int copies) {
        return new RetentionTerms(
                "keep-journal",
                RetentionTerms.Kept.JOURNAL,
                years,
                counted,
                copies,
                List.of(),
                List.of(ClauseRef.parse("base:retention")));
    }

    @Test
    void five_years_from_the_end_of_the_year_end_on_its_fifth_anniversary() {
        assertEquals(
                Optional.of(LocalDate.of(2030, 5, 26)),
                terms(5, RetentionTerms.CountedFrom.YEAR_END, 1).keptUntil(YEAR_END));
    }

    @Test
    void five_years_from_january_end_with_a_december() {
        assertEquals(
                Optional.of(LocalDate.of(2030, 12, 31)),
                terms(5, RetentionTerms.CountedFrom.JANUARY_AFTER, 1).keptUntil(YEAR_END));
    }

    @Test
    void without_a_term_no_day_is_named() {
        assertEquals(
                Optional.empty(),
                terms(null, RetentionTerms.CountedFrom.YEAR_END, 2).keptUntil(YEAR_END));
    }

    @Test
    void nothing_is_kept_in_no_copy_or_for_no_year() {
        assertThrows(IllegalArgumentException.class, () -> terms(5, RetentionTerms.CountedFrom.YEAR_END, 0));
        assertThrows(IllegalArgumentException.class, () -> terms(0, RetentionTerms.CountedFrom.YEAR_END, 1));
    }
}
