package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.Pieces.Piece;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the pieces of a file: the caller's thread, or those of an executor, a few pieces ahead.
 *
 * <p>Whoever reads, rows are handed over in their order on the caller's thread, so that nothing else changes; who can look at
 * rows {@linkplain RowReader#ahead ahead} of their turn does so on the thread that read them.
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
                Work work = new Work(piece, used == null ? blocks.get() : used, taker);
                works.add(work);
                executor.execute(work);
                if (works.size() > ahead) {
                    free.add(works.remove().hand());
                }
            }
            handAll(works);
        } catch (RefusedInput refused) {
            handAll(works);
            throw refused;
        } finally {
            works.forEach(work -> work.cancel(true));
        }
    }

    private static void handAll(Deque<Work> works) throws UnreadablePackage, IOException {
        while (!works.isEmpty()) {
            works.remove().hand();
        }
    }

    /**
     * What came of the reading of a piece.
     *
     * @param taker takes its rows
     * @param trouble what stopped the reading; null when nothing did
     */
    private record Read(RowReader taker, @Nullable Exception trouble) {}

    /** The reading of one piece, for the end of which the caller waits. */
    private static final class Work extends FutureTask<Read> {
        private final RowBlock block;
        private final long bytes;

        Work(Piece piece, RowBlock block, RowReader taker) {
            super(() -> read(piece, block, taker));
            this.block = block;
            this.bytes = piece.length();
        }

        private static Read read(Piece piece, RowBlock block, RowReader taker) {
            Exception trouble = trouble(piece, block);
            return new Read(taker.ahead(block::show), trouble);
        }

        private static @Nullable Exception trouble(Piece piece, RowBlock block) {
            try {
                block.clear();
                CsvRows.read(piece, block);
                return null;
            } catch (UnreadablePackage | IOException unreadable) {
                return unreadable;
            }
        }

        /** Hands over the rows that were read, throws what stopped the reading, and gives the block back. */
        RowBlock hand() throws UnreadablePackage, IOException {
            Read read = end();
            block.show(read.taker);
            read.taker.piece(bytes);
            if (read.trouble instanceof UnreadablePackage unreadable) {
                throw unreadable;
            }
            if (read.trouble instanceof IOException unreadable) {
                throw unreadable;
            }
            return block;
        }

        private Read end() throws IOException {
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
