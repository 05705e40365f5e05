package io.schooljournal.core.people;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;

/**
 * The basis of a role is the order by which it was given (приказ), as {@code sosh21:P-1.5} and {@code mityaevo:O-2} ask.
 *
 * @param order the number of the order
 * @param date the day of the order
 */
public record Basis(String order, LocalDate date) {
    /**
     * A basis names its order.
     *
     * @throws IllegalArgumentException when the number is blank
     */
    public Basis {
        Invariant.identifier("order number", order);
    }
}
