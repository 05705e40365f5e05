package io.schooljournal.rest.form;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mark (отметка) that is put or changed.
 *
 * @param value points like {@code 5}, or {@code PASS}, {@code FAIL}, {@code EXEMPT}
 * @param workKind the kind of work; {@code CURRENT} when absent. A change keeps the kind that stands there
 * @param comment what the mark is for
 */
public record MarkMessage(
        @NotNull @Pattern(regexp = MarkMessage.FORM) String value,
        @Nullable WorkKind workKind,
        @Nullable @Size(min = 1, max = MarkMessage.LONGEST) String comment) {
    static final String FORM = "[0-9]{1,9}|PASS|FAIL|EXEMPT";
    static final int LONGEST = 2_000;

    /**
     * Returns the mark.
     *
     * @return the value
     */
    public MarkValue mark() {
        return MarkValue.parse(value);
    }

    /**
     * Returns the kind of work.
     *
     * @return the kind, {@link WorkKind#CURRENT} when none was given
     */
    public WorkKind work() {
        return workKind == null ? WorkKind.CURRENT : workKind;
    }
}
