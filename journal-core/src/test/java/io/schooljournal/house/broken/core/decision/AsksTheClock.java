package io.schooljournal.house.broken.core.decision;

import java.time.Instant;

/** Asks what time it is. */
public final class AsksTheClock {
    private AsksTheClock() {}

    static Instant byInstant() {
        return Instant.now();
    }

    static long byMillis() {
        return System.currentTimeMillis();
    }
}
