package io.schooljournal.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card says who somebody is; the person is named apart from the journal ({@code sosh21:P-3.6.c}, {@code sosh21:P-5.5.a}).
 *
 * @param text the seal of what stands on the card
 * @param from the first local day of employment; null for a pupil
 * @param to the last local day of employment, inclusive; null while employed and for a pupil
 */
public record Card(
        KeptText text, @Nullable LocalDate from, @Nullable LocalDate to) implements Content {
    static Card read(Members members) {
        return new Card(
                KeptText.parse(members.text("text")),
                members.optional("from", LocalDate::parse),
                members.optional("to", LocalDate::parse));
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
                .add("text", text)
                .add("from", from)
                .add("to", to)
                .build();
    }
}
