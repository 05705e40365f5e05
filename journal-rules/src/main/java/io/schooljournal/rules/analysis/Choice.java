package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.Text;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One value of a dimension: what it changes in the most ordinary request.
 *
 * @param code what the value is, for comparing
 * @param unusual how far it is from the ordinary: 0 is what everybody would think of first
 * @param label what a person would call it; null where there is nothing to say
 * @param note what else is so; null where everything else is ordinary
 * @param effect what it changes
 */
record Choice(
        String code,
        int unusual,
        @Nullable Text label,
        @Nullable Text note,
        Consumer<Draft> effect) {
    Choice(String code, int unusual, @Nullable Text label, Consumer<Draft> effect) {
        this(code, unusual, label, null, effect);
    }
}
