package io.schooljournal.core.mark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A grading scale (шкала отметок) lists every way in which a mark may be written, and what each means.
 *
 * @param code the scale's code, such as {@code FIVE_POINT}
 * @param spellings what may be written, in the order of the regulation's data, and what it means
 */
public record GradingScale(String code, Map<String, MarkValue> spellings) {
    /** A scale keeps its own copy of the spellings, in their order. */
    public GradingScale {
        spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
    }

    /**
     * Returns what this spelling means on the scale.
     *
     * @param written the mark as it stands in the journal
     * @return its value, or null when the scale does not admit it
     */
    public @Nullable MarkValue read(String written) {
        return spellings.get(written);
    }

    /**
     * Tells whether a mark can stand on the scale.
     *
     * @param value a mark
     * @return true when there is a way to write it
     */
    public boolean admits(MarkValue value) {
        return spellings.containsValue(value);
    }
}
