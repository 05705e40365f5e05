package io.schooljournal.core.content;

import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A subject has a page in the class's journal ({@code sosh21: }).
 *
 * @param name the name of the subject
 * @param area the area of the subject
 * @param activity lessons of the curriculum or out-of-lesson activity
 * @param scale the code of the grading scale
 * @param weeklyHours the hours a week by the curriculum; null when it is not known
 */
public record Page(
        String name,
        SubjectArea area,
        Activity activity,
        String scale,
        @Nullable BigDecimal weeklyHours) implements Content {
    static Page read(Members members) {
        return new Page(
                members.text("name"),
                SubjectArea.valueOf(members.text("area")),
                Activity.valueOf(members.text("activity")),
                members.text("scale"),
                members.optional("weeklyHours", BigDecimal::new));
    }

    @Override
    public String written() {
        return name;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("name", name)
                .add("area", area)
                .add("activity", activity)
                .add("scale", scale)
                .add("weeklyHours", weeklyHours)
                .build();
    }

    /**
     * Tells whether marks are set in the subject.
     *
     * @return false when its scale is {@code NONE}
     */
    public boolean marked() {
        return !scale.equals("NONE");
    }
}
