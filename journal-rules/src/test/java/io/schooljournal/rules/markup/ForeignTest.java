package io.schooljournal.rules.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ForeignTest {
    @Test
    void markup_becomes_text() {
        assertEquals(
                "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;",
                Foreign.html("<script>alert('1')</script>&\""));
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_named() {
        assertEquals("a[U+202E]b[U+2066]c", Foreign.plain("a\u202Eb\u2066c"));
    }

    @Test
    void escape_sequences_of_terminals_do_not_pass() {
        assertEquals("␣[31mred␣", Foreign.plain("\u001b[31mred\n"));
    }

    @Test
    void half_of_a_surrogate_pair_is_replaced() {
        assertEquals("x\ufffdy", Foreign.plain("x\ud800y"));
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        String cut = Foreign.plain("😀".repeat(1_000));
        assertEquals(301, cut.codePointCount(0, cut.length()));
        assertTrue(cut.endsWith("😀…"), cut);
    }

    @Property
    void no_text_can_open_a_tag_or_end_an_attribute(@ForAll String text) {
        String html = Foreign.html(text);
        assertTrue(html.chars().noneMatch(letter -> letter == '<' || letter == '>' || letter == '"' || letter == '\''));
    }
}
