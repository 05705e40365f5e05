package io.schooljournal.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event or announcement is published from a day on ({@code gymnasium11:4.6.4}, {@code shkola4:2.2}).
 *
 * @param text what is announced
 * @param on the local day of the event; null when there is none
 */
public record Announcement(String text, @Nullable LocalDate on) implements Content {
    static Announcement read(Members members) {
        return new Announcement(members.text("text"), members.optional("on", LocalDate::parse));
    }

    @Override
    public String written() {
        return text;
    }

    @Override
    public Members members() {
        return Members.builder().add("text", text).add("on", on).build();
    }
}
