package io.schooljournal.core.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be read names the member at fault and what was expected.
 *
 * @param id the caller's name for the request, as far as it could be read
 * @param pointer a JSON pointer (RFC 6901); empty for the document as a whole
 * @param message one sentence in the house form
 */
public record Malformed(@Nullable Object id, String pointer, String message) implements Parsed {
    /**
     * Returns the answer that stands in the place of a decision.
     *
     * @param line the line of a JSON Lines input, from 1; 0 when there are no lines
     * @return {@code id}, {@code line}, {@code error} with {@code pointer} and {@code message}, absent when empty
     */
    public Map<String, Object> toTree(long line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (id != null) {
            tree.put("id", id);
        }
        if (line > 0) {
            tree.put("line", line);
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", pointer);
        error.put("message", message);
        tree.put("error", error);
        return tree;
    }
}
