package io.schooljournal.rest.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Attendance of a whole lesson.
 *
 * @param attendance who was there, in the order in which it is to be entered
 */
public record PresencesMessage(
        @NotNull @Size(min = 1, max = Sizes.PARTS) List<@NotNull @Valid PresenceCellMessage> attendance) {}
