package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SentenceTest {
    private static final Map<String, String> VALUES = Map.of("value", "103", "class", "7А");

    @Test
    void gaps_are_filled() {
        assertEquals("mark 103 in 7А", fill("mark {value} in {class}"));
    }

    @Test
    void a_part_in_brackets_stays_when_all_its_gaps_are_filled() {
        assertEquals("mark 103 (7А)", fill("mark {value}[ ({class})]"));
    }

    @Test
    void a_part_in_brackets_falls_away_when_a_gap_in_it_cannot_be_filled() {
        assertEquals("mark 103", fill("mark {value}[ by {person} in {class}]"));
    }

    @Test
    void a_gap_outside_brackets_that_nobody_can_fill_reads_as_a_dash() {
        assertEquals("mark of —", fill("mark of {pupil}"));
    }

    @Test
    void a_value_is_not_read_as_a_sentence() {
        assertEquals("mark {class}[x]", new Sentence("mark {value}").fill(name -> "{class}[x]"));
    }

    private static String fill(String pattern) {
        return new Sentence(pattern).fill(VALUES::get);
    }
}
