package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed a printed copy, or certified it.
 *
 * @param by who signed
 * @param as in which role
 * @param at when
 * @param subject the subject whose sheets were signed; null when it is the whole copy
 * @param certifies true when the copy was certified, false when sheets were signed after checking
 */
public record Signature(
        PersonId by, Role as, Instant at, @Nullable SubjectId subject, boolean certifies) {
    static Signature parse(String text) {
        Members members = Members.parse(text);
        return new Signature(
                new PersonId(members.text("by")),
                Role.valueOf(members.text("as")),
                Instant.parse(members.text("at")),
                members.optional("subject", SubjectId::new),
                Boolean.parseBoolean(members.text("certifies")));
    }

    @Override
    public String toString() {
        return Members.builder()
                .add("by", by)
                .add("as", as)
                .add("at", at)
                .add("subject", subject)
                .add("certifies", certifies)
                .build()
                .text();
    }
}
