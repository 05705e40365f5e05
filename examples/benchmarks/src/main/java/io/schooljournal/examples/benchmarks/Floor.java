package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import java.time.LocalDate;

/**
 * The floor: each request is one long already and the answer one look-up; what could be left is nothing but the window.
 *
 * <p>Bits 0 to 7 hold the ground that refuses whatever the day, else 0; bits 8 to 15 the ground of the window; bits 16 to
 * 31 the days it is open; the rest the days since it opened.
 */
@SuppressWarnings("EnumOrdinal") // tables by ordinals are what it is about
final class Floor implements Engine {
    private static final Outcome[] TABLE = Outcome.values();

    private final long[] packed;

    Floor() {
        Request[] requests = Workload.requests();
        packed = new long[requests.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = pack(requests[i]);
        }
    }

    /** Lays a request into one number. */
    static long pack(Request request) {
        Outcome outcome = HandWritten.decide(request);
        Target target = request.target();
        Outcome window = HandWritten.window(target);
        LocalDate day = HandWritten.day(request.at(), request.zone().id());
        LocalDate lastDay = HandWritten.day(
                        HandWritten.closes(request), request.zone().id())
                .minusDays(1);
        long days = HandWritten.days(target);
        boolean always = outcome.refuses() && outcome != window;
        boolean bound = outcome == window || !HandWritten.isCorrection(request);
        long since = bound ? day.toEpochDay() - lastDay.toEpochDay() + days : Short.MIN_VALUE;
        return (always ? outcome.ordinal() : 0) | (long) window.ordinal() << 8 | days << 16 | since << 32;
    }

    @Override
    public Object decide(int request) {
        return TABLE[ground(packed[request])];
    }

    /** Returns the number of the ground of a refusal; 0 when there is none. */
    static int ground(long word) {
        int ground = (int) (word & 0xFF);
        if (ground == 0 && (word >> 32) > ((word >> 16) & 0xFFFF)) {
            ground = (int) (word >> 8) & 0xFF;
        }
        return ground;
    }

    /** Returns the outcome of a ground. */
    static Outcome outcome(int ground) {
        return TABLE[ground];
    }

    @Override
    public Outcome outcome(Object answer) {
        return (Outcome) answer;
    }
}
