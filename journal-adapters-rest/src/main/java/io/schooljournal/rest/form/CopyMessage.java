package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A journal is printed (печать копии).
 *
 * @param period the study period that is printed
 */
public record CopyMessage(@NotBlank @Size(max = Sizes.NAME) String period) {}
