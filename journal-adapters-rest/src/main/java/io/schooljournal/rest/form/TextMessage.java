package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text of one person to another.
 *
 * @param text the text
 */
public record TextMessage(@NotBlank @Size(max = Sizes.TEXT) String text) {}
