package io.schooljournal.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A caller who asks too often is told to come later: a bucket of a minute's requests for each caller, filled evenly.
 *
 * <p>It is about callers with a name. Those without one can only be told apart by their address, which is the business of
 * what stands in front of the host.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public final class CallerRate implements ContainerRequestFilter {
    private static final int MOST_CALLERS = 100_000;

    private final int perMinute;
    private final Duration interval;
    private final InstantSource clock;
    private final Map<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> longestUnused) {
            return size() > MOST_CALLERS;
        }
    };

    /**
     * Makes the filter.
     *
     * @param perMinute how many requests a caller may make in a minute, at once or spread over it
     * @param clock tells when a request comes
     * @throws IllegalArgumentException when the number is not positive
     */
    public CallerRate(int perMinute, InstantSource clock) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("requests a minute must be positive, not `" + perMinute + "`");
        }
        this.perMinute = perMinute;
        this.interval = Duration.ofMinutes(1).dividedBy(perMinute);
        this.clock = clock;
    }

    /**
     * Lets a request pass, or tells its caller when to come again.
     *
     * @param request the request
     */
    @Override
    public void filter(ContainerRequestContext request) {
        Principal caller = request.getSecurityContext().getUserPrincipal();
        if (caller != null) {
            Duration wait = take(caller.getName());
            if (!wait.isZero()) {
                request.abortWith(Problem.of(ProblemType.TOO_MANY_REQUESTS, request)
                        .says("rate.wait", perMinute)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(wait.plusMillis(999).toSeconds()))
                        .response());
            }
        }
    }

    /**
     * The bucket is told by one instant: that at which it would be full again. A request moves it one interval ahead, and
     * there is room as long as that is at most a minute away.
     */
    private synchronized Duration take(String caller) {
        Instant now = clock.instant();
        Instant full = fullAt.getOrDefault(caller, now);
        Instant next = (full.isBefore(now) ? now : full).plus(interval);
        Duration beyond = Duration.between(now.plus(interval.multipliedBy(perMinute)), next);
        if (beyond.isNegative() || beyond.isZero()) {
            fullAt.put(caller, next);
            return Duration.ZERO;
        }
        return beyond;
    }
}
