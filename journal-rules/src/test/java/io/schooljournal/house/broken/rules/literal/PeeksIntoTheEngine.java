package io.schooljournal.house.broken.rules.literal;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.Regulations;

/** Written to be caught: a second opinion that asks the first. */
final class PeeksIntoTheEngine {
    private PeeksIntoTheEngine() {}

    static Decision decide(Request request) {
        return Regulations.builtIn("sosh21").decide(request);
    }
}
