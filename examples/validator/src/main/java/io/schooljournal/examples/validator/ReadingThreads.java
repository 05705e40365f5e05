package io.schooljournal.examples.validator;

import io.schooljournal.rules.exchange.Readers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Threads that parse a package, and judge of its rows what needs no order, ahead of the thread that judges the rest; one for
 * each processor.
 */
final class ReadingThreads implements AutoCloseable {
    private final ExecutorService executor;
    private final Readers readers;

    private ReadingThreads(int count) {
        this.executor = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "journal-reader");
            thread.setDaemon(true);
            return thread;
        });
        this.readers = Readers.of(executor, count);
    }

    static ReadingThreads start() {
        return new ReadingThreads(Runtime.getRuntime().availableProcessors());
    }

    Readers readers() {
        return readers;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
