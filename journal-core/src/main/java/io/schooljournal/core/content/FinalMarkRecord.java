package io.schooljournal.core.content;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A final mark sums up a period, a year or an examination ({@code sosh21: .b}).
 *
 * @param kind the kind
 * @param value the mark
 * @param periodEnd the last local day of the period; of an examination the day the result was received
 * @param receivedAt when the result of an examination was received; null when only the day is known
 */
public record FinalMarkRecord(
        FinalKind kind,
        MarkValue value,
        LocalDate periodEnd,
        @Nullable Instant receivedAt) implements Content {
    static FinalMarkRecord read(Members members) {
        return new FinalMarkRecord(
                FinalKind.valueOf(members.text("kind")),
                MarkValue.parse(members.text("value")),
                LocalDate.parse(members.text("periodEnd")),
                members.optional("receivedAt", Instant::parse));
    }

    @Override
    public String written() {
        return value.toString();
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("kind", kind)
                .add("value", value)
                .add("periodEnd", periodEnd)
                .add("receivedAt", receivedAt)
                .build();
    }
}
