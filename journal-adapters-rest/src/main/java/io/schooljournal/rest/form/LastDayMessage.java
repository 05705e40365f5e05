package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A role or a membership ends.
 *
 * @param lastDay the last local day, inclusive
 */
public record LastDayMessage(@NotNull LocalDate lastDay) {}
