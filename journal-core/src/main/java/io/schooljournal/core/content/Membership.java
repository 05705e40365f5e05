package io.schooljournal.core.content;

import io.schooljournal.core.people.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil is on the list of a class from one day to another ({@code sosh21:P-3.8.c}).
 *
 * @param enrolledOn the first local day, inclusive
 * @param withdrawnOn the last local day, inclusive; null while the pupil is enrolled
 * @param order the order by which the pupil was enrolled, transferred or withdrawn
 */
public record Membership(LocalDate enrolledOn, @Nullable LocalDate withdrawnOn, Basis order) implements Content {
    static Membership read(Members members) {
        return new Membership(
                LocalDate.parse(members.text("enrolledOn")),
                members.optional("withdrawnOn", LocalDate::parse),
                Bases.read(members.text("order")));
    }

    @Override
    public String written() {
        return withdrawnOn == null ? "enrolled " + enrolledOn : "withdrawn " + withdrawnOn;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("enrolledOn", enrolledOn)
                .add("withdrawnOn", withdrawnOn)
                .add("order", Bases.write(order))
                .build();
    }

    /**
     * Tells whether the pupil is enrolled on a day.
     *
     * @param day a local day of the school
     * @return true from the first to the last day, both inclusive
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(enrolledOn) && (withdrawnOn == null || !day.isAfter(withdrawnOn));
    }
}
