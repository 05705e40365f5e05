package io.schooljournal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The expected hashes were made with another program from the form in the package essay. */
final class CanonicalFormTest {
    @Test
    void the_form_of_an_entry_is_the_one_that_is_published() {
        assertEquals(
                "10516e3f3db5194c620b4d5e25ff89a8e3b0f8fec55a9d833bf7154be215c647",
                Recorded.five().digest().hex());
    }

    @Test
    void the_form_of_a_change_is_the_one_that_is_published() {
        assertEquals(
                "92dc408d62fc2383900f7bd9b962d9779172af410a98a1bac5869a808557bcd1",
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

        assertNotEquals(two.build().digest(), one.build().digest());
    }
}
