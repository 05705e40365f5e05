package io.schooljournal.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has access from one day to another ({@code sosh21: .a} to {@code sosh21: .d}).
 *
 * @param appliedOn the local day of the application; null when none was needed
 * @param givenOn the local day on which it was given; null while it is only applied for
 * @param removedOn the local day on which it ended; null while it stands
 * @param paperOnly whether the family chose paper instead
 * @param contact the seal of the contact that was given for deliveries; null when none was
 */
public record Access(
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate removedOn,
        boolean paperOnly,
        @Nullable String contact)
        implements Content {
    static Access read(Members members) {
        return new Access(
                members.optional("appliedOn", LocalDate::parse),
                members.optional("givenOn", LocalDate::parse),
                members.optional("removedOn", LocalDate::parse),
                Boolean.parseBoolean(members.text("paperOnly")),
                members.optional("contact"));
    }

    @Override
    public String written() {
        return removedOn != null ? "removed " + removedOn : givenOn != null ? "given " + givenOn : "applied";
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("appliedOn", appliedOn)
                .add("givenOn", givenOn)
                .add("removedOn", removedOn)
                .add("paperOnly", paperOnly)
                .add("contact", contact)
                .build();
    }
}
