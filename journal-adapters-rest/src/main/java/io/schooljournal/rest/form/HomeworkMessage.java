package io.schooljournal.rest.form;

import io.schooljournal.core.content.Homework;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Homework (домашнее задание).
 *
 * @param text what is to be done
 * @param dueOn the local day by which it is to be done
 */
public record HomeworkMessage(
        @NotBlank @Size(max = Sizes.TEXT) String text,
        @Nullable LocalDate dueOn) {
    /**
     * Returns the homework.
     *
     * @return what is to be done
     */
    public Homework homework() {
        return new Homework(text, dueOn);
    }
}
