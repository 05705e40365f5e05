package io.schooljournal.core.content;

import io.schooljournal.core.people.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes an order as one member. */
final class Bases {
    private Bases() {}

    static @Nullable Members write(@Nullable Basis basis) {
        return basis == null
                ? null
                : Members.builder()
                        .add("order", basis.order())
                        .add("date", basis.date())
                        .build();
    }

    static Basis read(String text) {
        Members members = Members.parse(text);
        return new Basis(members.text("order"), LocalDate.parse(members.text("date")));
    }
}
