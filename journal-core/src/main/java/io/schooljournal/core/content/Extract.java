package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import java.time.LocalDate;

/**
 * An extract of marks is issued to a family on application ({@code sosh21:P-3.11}).
 *
 * @param recipient who applied and receives it
 * @param from the first local day it shows, inclusive
 * @param to the last local day it shows, inclusive
 */
public record Extract(PersonId recipient, LocalDate from, LocalDate to) implements Content {
    static Extract read(Members members) {
        return new Extract(
                new PersonId(members.text("recipient")),
                LocalDate.parse(members.text("from")),
                LocalDate.parse(members.text("to")));
    }

    @Override
    public String written() {
        return from + " " + to;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("recipient", recipient)
                .add("from", from)
                .add("to", to)
                .build();
    }
}
