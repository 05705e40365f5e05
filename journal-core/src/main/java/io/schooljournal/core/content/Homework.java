package io.schooljournal.core.content;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Homework is set at a lesson, for all or for one pupil ({@code sosh21: .b}).
 *
 * @param text what is to be done
 * @param dueOn the local day for which it is set; null for the next lesson
 */
public record Homework(String text, @Nullable LocalDate dueOn) implements Content {
    /**
     * Homework says what is to be done.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Homework {
        Invariant.check(!text.isBlank(), "homework must say what is to be done");
    }

    static Homework read(Members members) {
        return new Homework(members.text("text"), members.optional("dueOn", LocalDate::parse));
    }

    @Override
    public String written() {
        return text;
    }

    @Override
    public Members members() {
        return Members.builder().add("text", text).add("dueOn", dueOn).build();
    }
}
