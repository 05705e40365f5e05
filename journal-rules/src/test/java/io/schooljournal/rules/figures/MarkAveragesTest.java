package io.schooljournal.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.port.Averages.Mean;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkAveragesTest {
    private static Mean of(String... marks) {
        return new MarkAverages().of(Stream.of(marks).map(MarkValue::parse).toList());
    }

    @Test
    void the_mean_is_shown_with_two_places_and_the_mark_expected_of_it_rounded_half_up() {
        assertEquals(new Mean(2, new BigDecimal("2.50"), 3), of("2", "3"));
        assertEquals(new Mean(3, new BigDecimal("4.33"), 4), of("4", "4", "5"));
    }

    @Test
    void marks_without_points_count_for_nothing() {
        assertEquals(new Mean(1, new BigDecimal("5.00"), 5), of("5", "PASS", "EXEMPT"));
        assertEquals(new Mean(0, null, null), new MarkAverages().of(List.of()));
    }
}
