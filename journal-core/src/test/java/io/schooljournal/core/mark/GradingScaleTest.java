package io.schooljournal.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradingScaleTest {
    @Test
    void a_scale_reads_its_own_spellings_and_nothing_else() {
        GradingScale scale =
                new GradingScale("MIXED", Map.of("5", new MarkValue.Points(5), "зачёт", MarkValue.Judgement.PASS));
        assertEquals(new MarkValue.Points(5), scale.read("5"));
        assertEquals(MarkValue.Judgement.PASS, scale.read("зачёт"));
        assertNull(scale.read("103"));
        assertNull(scale.read("зачет"));
        assertNull(scale.read(""));
    }

    @Test
    void a_scale_keeps_its_own_spellings_in_their_order() {
        Map<String, MarkValue> spellings = new LinkedHashMap<>();
        for (int points = 5; points >= 2; points--) {
            spellings.put(Integer.toString(points), new MarkValue.Points(points));
        }
        GradingScale scale = new GradingScale("FIVE_POINT", spellings);
        spellings.clear();
        assertEquals(List.of("5", "4", "3", "2"), List.copyOf(scale.spellings().keySet()));
        assertThrows(
                UnsupportedOperationException.class, () -> scale.spellings().clear());
    }

    @Test
    void points_are_not_negative() {
        assertEquals("0", new MarkValue.Points(0).toString());
        assertThrows(IllegalArgumentException.class, () -> new MarkValue.Points(-1));
    }
}
