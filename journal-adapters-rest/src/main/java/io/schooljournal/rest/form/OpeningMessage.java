package io.schooljournal.rest.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A journal of a class is opened for a year (открытие журнала).
 *
 * @param grade the grade
 * @param basis the order that opens it
 */
public record OpeningMessage(
        @NotNull @Min(1) @Max(12) Integer grade,
        @NotNull @Valid BasisMessage basis) {}
