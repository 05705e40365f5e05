package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.audit.JournalAudit;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far an audit has come: rows, rows a second, and how long it will still take. It is
 * drawn over itself, goes when something else is to be shown there, and is silent where there is no terminal.
 */
final class ProgressBar implements JournalAudit.Progress {
    private static final int WIDTH = 24;
    private static final long SECOND = 1_000_000_000L;
    private static final long BETWEEN = SECOND / 5;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter out;
    private final Language language;
    private final LongSupplier nanoseconds;
    private boolean silent;
    private boolean drawn;
    private long begun;
    private long last;

    /**
     * Draws nothing yet.
     *
     * @param shown whether there is a terminal to draw on
     * @param nanoseconds a clock that only goes forward
     */
    ProgressBar(PrintWriter out, boolean shown, Language language, LongSupplier nanoseconds) {
        this.out = out;
        this.silent = !shown;
        this.language = language;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
        this.last = begun;
    }

    @Override
    public void judged(long rows, long bytes, long of) {
        long now = nanoseconds.getAsLong();
        if (silent || now - last < BETWEEN) {
            return;
        }
        last = now;
        drawn = true;
        double share = of <= 0 ? 0 : Math.min(1, bytes / (double) of);
        double seconds = (now - begun) / (double) SECOND;
        long left = share <= 0 ? 0 : Math.round(seconds / share - seconds);
        int filled = (int) Math.round(share * WIDTH);
        out.print(ERASE + "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] "
                + String.format(
                        locale(), words(), share * 100, rows, Math.round(rows / seconds), left / 60, left % 60));
        out.flush();
    }

    private Locale locale() {
        return language.locale();
    }

    private String words() {
        return language == Language.RU
                ? "%3.0f %%  %,d строк  %,d строк/с  осталось %d:%02d"
                : "%3.0f %%  %,d rows  %,d rows/s  %d:%02d left";
    }

    /** Takes the line away for good, so that something else can be shown in its place. */
    void end() {
        if (drawn) {
            out.print(ERASE);
            out.flush();
        }
        drawn = false;
        silent = true;
    }
}
