package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import java.time.Instant;

/**
 * The entry of an application in the register of incoming papers ({@code sosh21: }).
 *
 * @param number the registration number
 * @param at when it was registered
 */
public record Registration(String number, Instant at) {
    /**
     * A registration has a number.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Registration {
        Invariant.identifier("registration number", number);
    }
}
