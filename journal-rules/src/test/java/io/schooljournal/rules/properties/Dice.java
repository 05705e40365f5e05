package io.schooljournal.rules.properties;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance from a seed: the same seed always throws the same. */
record Dice(SplittableRandom random) {
    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> @Nullable T maybe(int chance, Supplier<? extends @Nullable T> value) {
        return percent(chance) ? value.get() : null;
    }
}
