package io.schooljournal.rest.http;

import java.util.List;

/**
 * Something to be said to a caller, before it is known in which language.
 *
 * @param key the name of the message
 * @param parts what the message names; a part that is a saying itself is said in the same language
 */
public record Saying(String key, List<Object> parts) {
    /** The list is copied. */
    public Saying {
        parts = List.copyOf(parts);
    }

    /**
     * Makes a saying.
     *
     * @param key the name of the message
     * @param parts what the message names
     * @return the saying
     */
    public static Saying of(String key, Object... parts) {
        return new Saying(key, List.of(parts));
    }
}
