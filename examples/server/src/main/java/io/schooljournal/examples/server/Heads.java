package io.schooljournal.examples.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whoever sends the head of a request drop by drop is cut off: threads are for requests that can be served.
 *
 * <p>The JDK's server reads a head on the thread that will serve it, and limits the time of whole requests alone, which an
 * upload needs much of.
 */
@PreMatching
@Priority(0)
final class Heads implements ContainerRequestFilter, AutoCloseable {
    private static final int CHECKS = 4;

    private final Map<Thread, Long> arriving = new ConcurrentHashMap<>();
    private final Timer watch = new Timer("heads", true);
    private final Duration longest;

    /** Begins to watch; a head may take that long to arrive. */
    Heads(Duration longest) {
        this.longest = longest;
        long between = longest.dividedBy(CHECKS).toMillis();
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                cutOff();
            }
        };
        watch.schedule(look, between, between);
    }

    /** Returns the request, watched from its first byte until {@link #filter} tells that its head is there. */
    Runnable watched(Runnable request) {
        return () -> {
            Thread thread = Thread.currentThread();
            arriving.put(thread, System.nanoTime());
            try {
                request.run();
            } finally {
                arriving.remove(thread);
            }
        };
    }

    @Override
    public void filter(ContainerRequestContext request) {
        arriving.remove(Thread.currentThread());
    }

    /** A thread that reads from a channel closes it when it is interrupted. */
    private void cutOff() {
        long now = System.nanoTime();
        arriving.forEach((thread, begun) -> {
            if (now - begun > longest.toNanos() && arriving.remove(thread, begun)) {
                thread.interrupt();
            }
        });
    }

    @Override
    public void close() {
        watch.cancel();
    }
}
