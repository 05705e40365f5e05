package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a pupil (письмо).
 *
 * @param subject the subject it is about
 * @param to to whom
 * @param text what it says
 * @param answers the letter it answers
 */
public record LetterMessage(
        @Nullable @Size(min = 1, max = Sizes.NAME) String subject,
        @NotBlank @Size(max = Sizes.NAME) String to,
        @NotBlank @Size(max = Sizes.TEXT) String text,
        @Nullable @Size(min = 1, max = Sizes.NAME) String answers) {}
