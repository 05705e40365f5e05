package io.schooljournal.rules.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RepeatsProperties {
    @Property
    void every_number_that_comes_again_is_found(
            @ForAll @Size(max = 300) List<@LongRange(min = 1, max = 150) Long> all) {
        LongIndex suspects = new LongIndex();
        Repeats repeats = new Repeats(all.size(), suspects);
        Set<Long> once = new HashSet<>();
        Set<Long> again = new HashSet<>();
        for (long number : all) {
            repeats.add(number);
            if (!once.add(number)) {
                again.add(number);
            }
        }
        repeats.end();
        assertTrue(again.stream().allMatch(suspects::contains));
    }

    @Example
    void of_numbers_that_come_once_few_are_suspected() {
        SplittableRandom random = new SplittableRandom(1);
        LongIndex suspects = new LongIndex();
        Repeats repeats = new Repeats(100_000, suspects);
        long[] all = random.longs(100_000).filter(number -> number != 0).toArray();
        for (long number : all) {
            repeats.add(number);
        }
        repeats.end();
        int suspected = 0;
        for (long number : all) {
            suspected += suspects.contains(number) ? 1 : 0;
        }
        assertTrue(suspected < all.length / 50, "suspected " + suspected);
    }

    @Example
    void a_package_of_no_size_and_one_of_absurd_size_have_a_table() {
        for (long expected : new long[] {0, Long.MAX_VALUE}) {
            LongIndex suspects = new LongIndex();
            Repeats repeats = new Repeats(expected, suspects);
            repeats.add(7);
            repeats.add(7);
            repeats.end();
            assertTrue(suspects.contains(7));
        }
    }
}
