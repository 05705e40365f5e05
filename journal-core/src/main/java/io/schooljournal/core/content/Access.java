package io.schooljournal.core.content;

import io.schooljournal.core.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has access from one day to another ({@code sosh21: .a} to {@code sosh21: .d}).
 *
 * @param as in which role a family has it, {@link Role#PARENT} or {@link Role#PUPIL}; null for an employee
 * @param appliedOn the local day of the application; null when none was needed
 * @param papers which papers came with the application, by their codes, in their order ({@code sosh21: .b})
 * @param inPerson whether the applicant came in person
 * @param givenOn the local day on which it was given; null while it is only applied for
 * @param removedOn the local day from which it no longer stands; null while it stands
 * @param paperOnly whether the family chose paper instead
 * @param contact the contact that was given for deliveries, kept apart; null when none was
 */
public record Access(
        @Nullable Role as,
        @Nullable LocalDate appliedOn,
        List<String> papers,
        boolean inPerson,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate removedOn,
        boolean paperOnly,
        @Nullable KeptText contact)
        implements Content {
    /** The list is copied. */
    public Access {
        papers = List.copyOf(papers);
    }

    /**
     * Returns the access that is given without an application.
     *
     * @param as in which role a family has it; null for an employee
     * @param day the local day on which it is given
     * @return the access
     */
    public static Access given(@Nullable Role as, LocalDate day) {
        return new Access(as, null, List.of(), false, day, null, false, null);
    }

    /**
     * Returns the access that was applied for, given.
     *
     * @param day the local day on which it is given
     * @return the access
     */
    public Access givenOn(LocalDate day) {
        return new Access(as, appliedOn, papers, inPerson, day, null, paperOnly, contact);
    }

    /**
     * Returns the access, ended.
     *
     * @param day the local day from which it no longer stands
     * @return the access
     */
    public Access removedOn(LocalDate day) {
        return new Access(as, appliedOn, papers, inPerson, givenOn, day, paperOnly, contact);
    }

    static Access read(Members members) {
        return new Access(
                members.optional("as", Role::valueOf),
                members.optional("appliedOn", LocalDate::parse),
                members.list("papers"),
                Boolean.parseBoolean(members.text("inPerson")),
                members.optional("givenOn", LocalDate::parse),
                members.optional("removedOn", LocalDate::parse),
                Boolean.parseBoolean(members.text("paperOnly")),
                members.optional("contact", KeptText::parse));
    }

    @Override
    public String written() {
        return removedOn != null ? "removed " + removedOn : givenOn != null ? "given " + givenOn : "applied";
    }

    @Override
    public @Nullable KeptText kept() {
        return contact;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("as", as)
                .add("appliedOn", appliedOn)
                .list("papers", papers)
                .add("inPerson", inPerson)
                .add("givenOn", givenOn)
                .add("removedOn", removedOn)
                .add("paperOnly", paperOnly)
                .add("contact", contact)
                .build();
    }

    /**
     * Tells whether the access stands.
     *
     * @return true when it was given and has not ended
     */
    public boolean stands() {
        return givenOn != null && removedOn == null;
    }
}
