package io.schooljournal.rest.form;

import io.schooljournal.core.content.Page;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A page of a subject (страница предмета).
 *
 * @param name the name of the subject
 * @param area its area; {@code OTHER} when absent
 * @param activity lessons or not; {@code LESSONS} when absent
 * @param scale the scale of its marks
 * @param weeklyHours hours a week
 */
public record PageMessage(
        @NotBlank @Size(max = Sizes.NAME) String name,
        @Nullable SubjectArea area,
        @Nullable Activity activity,
        @NotBlank @Size(max = Sizes.NAME) String scale,

        @Nullable @DecimalMin("0") @Digits(integer = 2, fraction = 2)
        BigDecimal weeklyHours) {
    /**
     * Returns the page.
     *
     * @return the page
     */
    public Page page() {
        return new Page(
                name,
                area == null ? SubjectArea.OTHER : area,
                activity == null ? Activity.LESSONS : activity,
                scale,
                weeklyHours);
    }
}
