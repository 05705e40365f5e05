package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A letter goes between school and family; its answer names it ({@code sosh21: }).
 *
 * @param from who wrote it
 * @param to to whom
 * @param text the seal of what it says
 * @param answers the identifier of the letter it answers; null when it answers none
 */
public record Letter(
        PersonId from, PersonId to, KeptText text, @Nullable String answers) implements Content {
    static Letter read(Members members) {
        return new Letter(
                new PersonId(members.text("from")),
                new PersonId(members.text("to")),
                KeptText.parse(members.text("text")),
                members.optional("answers"));
    }

    @Override
    public String written() {
        return text.id();
    }

    @Override
    public KeptText kept() {
        return text;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("from", from)
                .add("to", to)
                .add("text", text)
                .add("answers", answers)
                .build();
    }
}
