package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Pieces.Piece;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who reads the pieces of a file: the caller's thread, or those of an executor, a few pieces ahead. */
public final class Readers {
    /** The caller's thread, one piece after the other. */
    public static final Readers HERE = new Readers(Runnable::run, 0);

    private final Executor executor;
    private final int ahead;

    private Readers(Executor executor, int ahead) {
        this.executor = executor;
        this.ahead = ahead;
    }

    /**
     * Returns readers that work on an executor.
     *
     * @param executor runs the reading of each piece
     * @param threads how many pieces it works on at once; two more wait, so that memory is bounded
     * @return the readers
     * @throws IllegalArgumentException when there is no thread
     */
    public static Readers of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least `1`, not `" + threads + "`");
        }
        return new Readers(executor, threads + 1);
    }

    /** Reads something that can fail. */
    interface Reading {
        void read() throws UnreadablePackage, IOException;
    }

    /** The reading of one piece, and what takes its rows. */
    record Task<T>(T taker, Reading reading) {}

    <T> void read(Pieces pieces, Function<Piece, Task<T>> tasks, Consumer<? super T> inOrder)
            throws UnreadablePackage, IOException {
        Deque<Work<T>> works = new ArrayDeque<>();
        try {
            start(pieces, tasks, works, inOrder);
        } catch (RefusedInput refused) {
            finishAll(works, inOrder);
            throw refused;
        } finally {
            works.forEach(work -> work.cancel(true));
        }
    }

    private <T> void start(
            Pieces pieces, Function<Piece, Task<T>> tasks, Deque<Work<T>> works, Consumer<? super T> inOrder)
            throws UnreadablePackage, IOException {
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            Work<T> work = new Work<>(tasks.apply(piece));
            works.add(work);
            executor.execute(work);
            while (works.size() > ahead) {
                works.remove().finish(inOrder);
            }
        }
        finishAll(works, inOrder);
    }

    private static <T> void finishAll(Deque<Work<T>> works, Consumer<? super T> inOrder)
            throws UnreadablePackage, IOException {
        while (!works.isEmpty()) {
            works.remove().finish(inOrder);
        }
    }

    /** A task that somebody runs, and its end, for which the caller waits. */
    private static final class Work<T> extends FutureTask<Optional<Exception>> {
        private final T taker;

        Work(Task<T> task) {
            super(() -> trouble(task.reading()));
            this.taker = task.taker();
        }

        private static Optional<Exception> trouble(Reading reading) {
            try {
                reading.read();
                return Optional.empty();
            } catch (UnreadablePackage | IOException unreadable) {
                return Optional.of(unreadable);
            }
        }

        /** Hands over what was read, and throws what stopped the reading. */
        void finish(Consumer<? super T> inOrder) throws UnreadablePackage, IOException {
            Exception trouble = end().orElse(null);
            inOrder.accept(taker);
            if (trouble instanceof UnreadablePackage unreadable) {
                throw unreadable;
            }
            if (trouble instanceof IOException unreadable) {
                throw unreadable;
            }
        }

        private Optional<Exception> end() throws IOException {
            try {
                return get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("reading was interrupted");
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException defect) {
                    throw defect;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
