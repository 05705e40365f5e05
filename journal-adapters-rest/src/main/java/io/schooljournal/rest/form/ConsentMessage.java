package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A consent to the processing of personal data (согласие).
 *
 * @param givenOn the local day on which it was given
 */
public record ConsentMessage(@NotNull LocalDate givenOn) {}
