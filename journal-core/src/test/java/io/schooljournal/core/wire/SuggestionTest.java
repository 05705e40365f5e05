package io.schooljournal.core.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "CHANGE_MARKS, CHANGE_MARK",
        "change_mark, CHANGE_MARK",
        "PUT_MRAK, PUT_MARK",
        "READJOURNAL, READ_JOURNAL"
    })
    void a_slip_of_the_pen_finds_the_code_that_was_meant(String given, String meant) {
        assertEquals("; did you mean `" + meant + "`?", Suggestion.among(given, Action.class));
    }

    @Test
    void a_name_far_from_all_gets_the_list_of_a_few_and_silence_over_many() {
        assertEquals(all(Role.class), Suggestion.among("KING", Role.class));
        assertEquals(all(Action.class), Suggestion.among("PRINT", Action.class));
        List<String> many = IntStream.range(0, 25).mapToObj(i -> "clause-" + i).toList();
        assertEquals("", Suggestion.among("zzz", many));
        assertEquals(
                "; expected one of " + String.join(", ", many.subList(0, 24)),
                Suggestion.among("zzz", many.subList(0, 24)));
    }

    @Test
    void the_first_of_equally_near_names_is_offered() {
        assertEquals("; did you mean `R-4.1`?", Suggestion.among("R-4.9", List.of("R-4.1", "R-4.2")));
    }

    @Property(tries = 300)
    void a_name_with_one_letter_changed_is_found_again(
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String name, @ForAll @IntRange(max = 19) int where) {
        int changed = where % name.length();
        String mistyped = name.substring(0, changed) + "#" + name.substring(changed + 1);
        assertEquals("; did you mean `" + name + "`?", Suggestion.among(mistyped, List.of(name)));
    }

    private static String all(Class<? extends Enum<?>> codes) {
        return "; expected one of "
                + String.join(
                        ", ",
                        List.of(codes.getEnumConstants()).stream()
                                .map(Enum::name)
                                .toList());
    }
}
