package io.schooljournal.core.wire;

import org.jspecify.annotations.Nullable;

/** Keeps the first fault found in a document. */
final class Problem {
    private @Nullable String pointer;
    private String message = "";

    void at(String where, String what) {
        if (pointer == null) {
            pointer = where;
            message = what;
        }
    }

    @Nullable
    Malformed asMalformed(@Nullable Object id) {
        return pointer == null ? null : new Malformed(id, pointer, message);
    }
}
