package io.schooljournal.rules.report;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps: {@code {name}} is filled in, and a part in square brackets falls away when one of its gaps cannot
 * be filled.
 */
final class Sentence {
    private final String pattern;

    Sentence(String pattern) {
        this.pattern = pattern;
    }

    /** Fills the gaps; one outside brackets that nobody can fill reads as a dash. */
    String fill(UnaryOperator<@Nullable String> values) {
        StringBuilder filled = new StringBuilder(pattern.length() * 2);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            int close = open < 0 ? -1 : pattern.indexOf(']', open);
            if (close < 0) {
                break;
            }
            fillPart(pattern.substring(at, open), values, filled);
            StringBuilder optional = new StringBuilder();
            if (fillPart(pattern.substring(open + 1, close), values, optional)) {
                filled.append(optional);
            }
            at = close + 1;
        }
        fillPart(pattern.substring(at), values, filled);
        return filled.toString();
    }

    private static boolean fillPart(String part, UnaryOperator<@Nullable String> values, StringBuilder filled) {
        boolean complete = true;
        int at = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', at)) {
            int close = part.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(part, at, open);
            String value = values.apply(part.substring(open + 1, close));
            complete &= value != null;
            filled.append(value == null ? "—" : value);
            at = close + 1;
        }
        filled.append(part, at, part.length());
        return complete;
    }
}
