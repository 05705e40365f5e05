package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter shown = new StringWriter();
    private final AtomicLong clock = new AtomicLong(5 * SECOND);

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new PrintWriter(shown), terminal, Language.EN, clock::get);
    }

    @Test
    void it_tells_the_share_the_rows_the_rate_and_the_time_that_is_left() {
        ProgressBar bar = bar(true);
        clock.addAndGet(30 * SECOND);
        bar.judged(3_000_000, 25, 100);
        assertEquals(
                "\r\u001b[K[######..................]  25 %  3,000,000 rows  100,000 rows/s  1:30 left",
                shown.toString());
    }

    @Test
    void it_is_drawn_a_few_times_a_second_and_no_more() {
        ProgressBar bar = bar(true);
        for (int i = 0; i < 1_000; i++) {
            clock.addAndGet(SECOND / 1_000);
            bar.judged(i, i, 1_000);
        }
        assertTrue(shown.toString().split("\\[K", -1).length <= 7, shown::toString);
    }

    @Test
    void it_goes_without_a_trace_and_does_not_come_back() {
        ProgressBar bar = bar(true);
        clock.addAndGet(SECOND);
        bar.judged(1, 1, 2);
        bar.end();
        clock.addAndGet(SECOND);
        bar.judged(2, 2, 2);
        assertTrue(shown.toString().endsWith("\r\u001b[K"));
    }

    @Test
    void it_is_silent_without_a_terminal() {
        ProgressBar bar = bar(false);
        clock.addAndGet(SECOND);
        bar.judged(1, 1, 2);
        bar.end();
        assertEquals("", shown.toString());
    }

    @Test
    void a_package_that_does_not_tell_its_size_has_no_end_in_sight() {
        ProgressBar bar = bar(true);
        clock.addAndGet(SECOND);
        bar.judged(10, 10, 0);
        assertTrue(shown.toString().contains("  0 %  10 rows"), shown::toString);
    }
}
