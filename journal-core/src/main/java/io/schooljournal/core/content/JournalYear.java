package io.schooljournal.core.content;

import io.schooljournal.core.people.Basis;
import io.schooljournal.core.school.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A journal is opened for a year and closed at its end, each on an order of the head ({@code karmalo:5.2.1.b}, {@code shkola4:4.1.4}).
 *
 * @param grade the grade of the class in that year
 * @param openedOn the order by which the journal was opened
 * @param closedOn the order by which it was closed; null while the year is open
 */
public record JournalYear(
        Grade grade, Basis openedOn, @Nullable Basis closedOn) implements Content {
    static JournalYear read(Members members) {
        return new JournalYear(
                Grade.of(Integer.parseInt(members.text("grade"))),
                Bases.read(members.text("openedOn")),
                members.optional("closedOn", Bases::read));
    }

    @Override
    public String written() {
        return closed() ? "closed" : "opened";
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("grade", grade)
                .add("openedOn", Bases.write(openedOn))
                .add("closedOn", Bases.write(closedOn))
                .build();
    }

    /**
     * Tells whether the year is closed.
     *
     * @return true when there is an order that closed it
     */
    public boolean closed() {
        return closedOn != null;
    }
}
