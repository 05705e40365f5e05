package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import java.time.Instant;

/**
 * Somebody signed a printed copy, or certified it.
 *
 * @param by who signed
 * @param as in which role
 * @param at when
 * @param certifies true when the copy was certified, false when sheets were signed after checking
 */
public record Signature(PersonId by, Role as, Instant at, boolean certifies) {
    static Signature parse(String text) {
        Members members = Members.parse(text);
        return new Signature(
                new PersonId(members.text("by")),
                Role.valueOf(members.text("as")),
                Instant.parse(members.text("at")),
                Boolean.parseBoolean(members.text("certifies")));
    }

    @Override
    public String toString() {
        return Members.builder()
                .add("by", by)
                .add("as", as)
                .add("at", at)
                .add("certifies", certifies)
                .build()
                .text();
    }
}
