package io.schooljournal.core.content;

import io.schooljournal.core.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A controller remarks on the keeping of a journal; who is addressed answers, and the controller sees it put right ({@code sosh21: }, {@code karmalo:5.2.2.d}).
 *
 * @param addressee who is to put it right
 * @param text what is to be put right
 * @param dueOn the local day by which, inclusive; null when none is set
 * @param answer what the addressee answered; null while there is no answer
 * @param resolved whether the controller saw it put right
 */
public record Remark(
        PersonId addressee,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable String answer,
        boolean resolved) implements Content {
    static Remark read(Members members) {
        return new Remark(
                new PersonId(members.text("addressee")),
                members.text("text"),
                members.optional("dueOn", LocalDate::parse),
                members.optional("answer"),
                Boolean.parseBoolean(members.text("resolved")));
    }

    @Override
    public String written() {
        return resolved ? "resolved" : answer == null ? text : answer;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("addressee", addressee)
                .add("text", text)
                .add("dueOn", dueOn)
                .add("answer", answer)
                .add("resolved", resolved)
                .build();
    }
}
