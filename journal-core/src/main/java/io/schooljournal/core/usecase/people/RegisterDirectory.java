package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory over the register of the school: people have the roles to which they were appointed, and families those by
 * which they were given access, from the day it was given to the day before it ended. A school without personnel records of
 * its own can so live on this library alone.
 */
public final class RegisterDirectory implements Directory {
    private final UnitOfWork storage;
    private final Directory founders;

    private RegisterDirectory(UnitOfWork storage, Directory founders) {
        this.storage = storage;
        this.founders = founders;
    }

    /**
     * Returns the directory.
     *
     * @param storage where the register is kept
     * @param founders who has a role before anybody was appointed, such as the head of the school; these roles count beside
     *     those of the register
     * @return the directory, as safe for use by many threads as the storage is
     */
    public static RegisterDirectory over(UnitOfWork storage, Directory founders) {
        return new RegisterDirectory(storage, founders);
    }

    @Override
    public Actor actor(SchoolId school, PersonId person) {
        List<Selection> wanted = List.of(
                Selection.all(EntryKind.APPOINTMENT).person(person),
                Selection.all(EntryKind.FAMILY_ACCESS).person(person));
        List<Entry> found = storage.read(open -> open.journals().standing(new Register(school), wanted));
        Stream<RoleAssignment> roles = found.stream().flatMap(entry -> role(entry).stream());
        Stream<RoleAssignment> before = founders.actor(school, person).roles().stream();
        return new Actor(person, Stream.concat(before, roles).toList());
    }

    private static Optional<RoleAssignment> role(Entry entry) {
        PupilId pupil = entry.slot().pupil();
        if (entry.content() instanceof Appointment appointment) {
            return Optional.of(appointment.assignment());
        }
        return pupil != null && entry.content() instanceof Access access ? ofFamily(pupil, access) : Optional.empty();
    }

    private static Optional<RoleAssignment> ofFamily(PupilId pupil, Access access) {
        Role as = access.as();
        LocalDate removed = access.removedOn();
        if (as == null || access.givenOn() == null) {
            return Optional.empty();
        }
        return Optional.of(RoleAssignment.builder()
                .role(as)
                .addPupils(pupil)
                .validFrom(access.givenOn())
                .validTo(removed == null ? null : removed.minusDays(1))
                .build());
    }
}
