package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The expected hashes were made with {@code printf} and {@code sha256sum} from the form in the package essay. */
final class CanonicalFormTest {
    @Test
    void the_form_of_a_mark_is_the_one_that_is_published() {
        assertEquals(
                "af612adef4a25576b2decb1dc76c545e28db595a921acd3b7c2ad5acd4325112",
                Recorded.five().digest().hex());
    }

    @Test
    void the_form_of_a_change_is_the_one_that_is_published() {
        assertEquals(
                "a05043fee2026cc51efeb9271cb0ba0485ae020a13dfb7523ef9cf8e9c3cdb8e",
                Recorded.change(1).seal().hash().hex());
    }

    @Test
    void lengths_count_bytes_and_an_absent_member_is_not_an_empty_one() {
        String form = new CanonicalForm("проба/1")
                .member("a", "ё")
                .member("b", "")
                .member("c", null)
                .instant("d", Instant.parse("2024-10-01T06:30:00Z"))
                .toString();

        assertEquals("form:12:проба/1\na:2:ё\nb:0:\nc:-\nd:27:2024-10-01T06:30:00.000000Z\n", form);
    }

    @Test
    void a_value_that_imitates_another_member_is_still_another_value() {
        CanonicalForm two = new CanonicalForm("x").member("a", "1").member("b", "2");
        CanonicalForm one = new CanonicalForm("x").member("a", "1\nb:1:2");

        assertNotEquals(two.hash(), one.hash());
    }
}
