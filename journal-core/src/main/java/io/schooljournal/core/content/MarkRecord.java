package io.schooljournal.core.content;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a lesson stands for one kind of work ({@code sosh21:P-5.5.e} to {@code sosh21:P-5.5.g}).
 *
 * @param workKind the kind of work, the same in every version
 * @param value the mark
 * @param comment what the mark is for; null when nothing is said
 */
public record MarkRecord(
        WorkKind workKind, MarkValue value, @Nullable String comment) implements Content {
    static MarkRecord read(Members members) {
        return new MarkRecord(
                WorkKind.valueOf(members.text("workKind")),
                MarkValue.parse(members.text("value")),
                members.optional("comment"));
    }

    @Override
    public String written() {
        return value.toString();
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("workKind", workKind)
                .add("value", value)
                .add("comment", comment)
                .build();
    }
}
