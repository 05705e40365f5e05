package io.schooljournal.core.wire;

import io.schooljournal.core.decision.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call is a request that could be read, with what travels beside it.
 *
 * @param id the caller's name for the request, a text or a number to be given back unchanged; null when there is none
 * @param regulation the id of the regulation asked; null when the call leaves it to the host
 * @param request the request itself
 * @param ignored JSON pointers of members that nobody knows
 */
public record Call(@Nullable Object id, @Nullable String regulation, Request request, List<String> ignored)
        implements Parsed {
    /** A call keeps its own copy of the pointers. */
    public Call {
        ignored = List.copyOf(ignored);
    }
}
