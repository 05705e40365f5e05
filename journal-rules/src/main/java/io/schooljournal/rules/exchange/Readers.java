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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the pieces of a file: the caller's thread, or those of an executor, a few pieces ahead.
 *
 * <p>Whoever reads, rows are handed over in their order on the caller's thread, so that nothing else changes.
 */
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
     * @param threads how many pieces it works on at once; one more waits, so that memory is bounded
     * @return the readers
     * @throws IllegalArgumentException when there is no thread
     */
    public static Readers of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least `1`, not `" + threads + "`");
        }
        return new Readers(executor, threads + 1);
    }

    /** Reads every piece, and hands over their rows in order; blocks are used again. */
    void read(Pieces pieces, Supplier<RowBlock> blocks, RowReader taker) throws UnreadablePackage, IOException {
        Deque<Work> works = new ArrayDeque<>();
        Deque<RowBlock> free = new ArrayDeque<>();
        try {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                @Nullable RowBlock used = free.poll();
                Work work = new Work(piece, used == null ? blocks.get() : used);
                works.add(work);
                executor.execute(work);
                if (works.size() > ahead) {
                    free.add(works.remove().hand(taker));
                }
            }
            handAll(works, taker);
        } catch (RefusedInput refused) {
            handAll(works, taker);
            throw refused;
        } finally {
            works.forEach(work -> work.cancel(true));
        }
    }

    private static void handAll(Deque<Work> works, RowReader taker) throws UnreadablePackage, IOException {
        while (!works.isEmpty()) {
            works.remove().hand(taker);
        }
    }

    /** The reading of one piece, for the end of which the caller waits. */
    private static final class Work extends FutureTask<Optional<Exception>> {
        private final RowBlock block;
        private final long bytes;

        Work(Piece piece, RowBlock block) {
            super(() -> trouble(piece, block));
            this.block = block;
            this.bytes = piece.length();
        }

        private static Optional<Exception> trouble(Piece piece, RowBlock block) {
            try {
                block.clear();
                CsvRows.read(piece, block);
                return Optional.empty();
            } catch (UnreadablePackage | IOException unreadable) {
                return Optional.of(unreadable);
            }
        }

        /** Hands over the rows that were read, throws what stopped the reading, and gives the block back. */
        RowBlock hand(RowReader taker) throws UnreadablePackage, IOException {
            Exception trouble = end().orElse(null);
            block.show(taker);
            taker.piece(bytes);
            if (trouble instanceof UnreadablePackage unreadable) {
                throw unreadable;
            }
            if (trouble instanceof IOException unreadable) {
                throw unreadable;
            }
            return block;
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
