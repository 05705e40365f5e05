package io.schooljournal.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class MembersProperties {
    @Property
    void what_is_written_is_read_whatever_characters_it_holds(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll @Size(max = 5) List<String> list) {
        Members members = Members.builder()
                .add("one", one)
                .add("absent", null)
                .add("other", other)
                .list("list", list)
                .build();

        Members read = Members.parse(members.text());

        assertEquals(members.asMap(), read.asMap());
        assertEquals(list, read.list("list"));
        assertEquals(members.digest(), read.digest());
    }

    @Property
    void what_differs_is_written_differently(@ForAll("texts") String one, @ForAll("texts") String other) {
        Members of = Members.builder().add("a", one).add("b", other).build();
        Members elsewhere =
                Members.builder().add("a", one + "\nb:1:x").add("b", other).build();

        assertNotEquals(of.text(), elsewhere.text());
    }

    @Property
    void a_text_that_was_cut_off_is_not_read_as_a_whole(@ForAll("texts") String one) {
        String text = Members.builder().add("a", one).build().text();

        for (int end = 1; end < text.length(); end++) {
            String cut = text.substring(0, end);
            assertThrows(IllegalArgumentException.class, () -> Members.parse(cut));
        }
    }

    @Example
    void a_length_that_is_not_that_of_the_value_is_refused() {
        for (String wrong :
                List.of("a:2:x\n", "a:0:x\n", "a:x:x\n", "a:1:ё\n", "a:-", "a:1:x", "a", ":", "a:99999999999:x\n")) {
            assertThrows(IllegalArgumentException.class, () -> Members.parse(wrong), wrong);
        }
    }

    @Example
    void a_member_that_must_be_there_and_is_not_is_named() {
        Members none = Members.builder().add("a", null).build();

        assertEquals(
                "expected a member `a`",
                assertThrows(IllegalArgumentException.class, () -> none.text("a"))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Members.builder().add("a", 1).add("a", 2));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(":\n-0123456789ёЯ\"\\ ").ofMaxLength(12),
                Arbitraries.of("", "😀", "Ёлкин Пётр", "a\u0000b", "\r\n"));
    }
}
