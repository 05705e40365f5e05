package io.schooljournal.rest.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Marks of a whole lesson (отметки всего урока).
 *
 * @param marks the marks, in the order in which they are to be entered
 */
public record MarksMessage(
        @NotNull @Size(min = 1, max = Sizes.PARTS) List<@NotNull @Valid MarkCellMessage> marks) {}
