package io.schooljournal.examples.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which requests are served: virtual ones where the JDK has them, else a fixed number. */
final class Workers implements Executor, AutoCloseable {
    /** How many requests are served at once without virtual threads; a stream of requests holds one until it ends. */
    private static final int THREADS = 64;

    private final ExecutorService threads = threads();
    private final AtomicInteger busy = new AtomicInteger();

    @Override
    public void execute(Runnable request) {
        busy.incrementAndGet();
        threads.execute(() -> {
            try {
                request.run();
            } finally {
                busy.decrementAndGet();
            }
        });
    }

    boolean idle() {
        return busy.get() == 0;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The JDK has virtual threads since 21, and this is compiled for 17. */
    private static ExecutorService threads() {
        try {
            MethodHandle virtual = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) virtual.invokeExact();
        } catch (NoSuchMethodException older) {
            return Executors.newFixedThreadPool(THREADS);
        } catch (Throwable impossible) {
            throw new IllegalStateException("virtual threads cannot be started", impossible);
        }
    }
}
