package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The number under which a paper is filed (номер).
 *
 * @param number the number
 */
public record NumberMessage(
        @NotBlank @Size(max = Sizes.NAME) String number) {}
