package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * A deputy head directs the administrator to correct one entry ({@code sosh21: .g}).
 *
 * @param addressee who is to correct it
 * @param slot the text of the slot it is about
 * @param until the first instant at which it no longer stands
 */
public record Directive(PersonId addressee, String slot, Instant until) implements Content {
    static Directive read(Members members) {
        return new Directive(
                new PersonId(members.text("addressee")), members.text("slot"), Instant.parse(members.text("until")));
    }

    @Override
    public String written() {
        return "directive";
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("addressee", addressee)
                .add("slot", slot)
                .add("until", until)
                .build();
    }
}
