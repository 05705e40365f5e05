package io.schooljournal.rest.form;

import io.schooljournal.core.people.Basis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An order of the school (приказ).
 *
 * @param order its number
 * @param date its day
 */
public record BasisMessage(
        @NotBlank @Size(max = Sizes.NAME) String order,
        @NotNull LocalDate date) {
    /**
     * Returns the order.
     *
     * @return the order
     */
    public Basis basis() {
        return new Basis(order, date);
    }
}
