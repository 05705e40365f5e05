package io.schooljournal.examples.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which requests are served: virtual ones where the JDK has them, else as many as are needed, to a limit. */
final class Workers implements Executor, AutoCloseable {
    /** How many requests are served at once without virtual threads; a slow caller holds one until the request ends. */
    private static final int THREADS = 1_000;

    private static final int IDLE_SECONDS = 30;

    private final Heads heads;
    private final ExecutorService threads = threads();
    private final AtomicInteger busy = new AtomicInteger();

    /** Makes threads on which a head that takes too long to arrive is cut off. */
    Workers(Heads heads) {
        this.heads = heads;
    }

    @Override
    public void execute(Runnable request) {
        busy.incrementAndGet();
        Runnable watched = heads.watched(request);
        threads.execute(() -> {
            try {
                watched.run();
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
        heads.close();
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
            ThreadPoolExecutor few = new ThreadPoolExecutor(
                    THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            few.allowCoreThreadTimeOut(true);
            return few;
        } catch (Throwable impossible) {
            throw new IllegalStateException("virtual threads cannot be started", impossible);
        }
    }
}
