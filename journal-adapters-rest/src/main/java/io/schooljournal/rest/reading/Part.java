package io.schooljournal.rest.reading;

import io.schooljournal.rest.http.Call;

/**
 * A part of a list that may be long.
 *
 * @param limit how many items it has at most
 */
record Part(int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** Reads the parameter {@code limit}: 1 to 500, 50 when it is absent. */
    static Part of(Call call) {
        Integer limit = call.query("limit", text -> {
            int read = Integer.parseInt(text);
            if (read < 1 || read > MOST) {
                throw new IllegalArgumentException("expected 1 to " + MOST);
            }
            return read;
        });
        return new Part(limit == null ? USUAL : limit);
    }

    /** Reads the parameter {@code after}: a sequence of the change log, 0 when it is absent. */
    static long after(Call call) {
        Long after = call.query("after", text -> {
            long read = Long.parseLong(text);
            if (read < 0) {
                throw new IllegalArgumentException("expected 0 or more");
            }
            return read;
        });
        return after == null ? 0 : after;
    }
}
