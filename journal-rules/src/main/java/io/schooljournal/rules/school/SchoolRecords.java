package io.schooljournal.rules.school;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.school.SchoolId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of several schools, told by packages: of each year the calendar of its newest package, and of the newest package
 * of all the zone and the founders, who hold office before anybody was appointed.
 *
 * <p>Immutable. A school that no package tells of is answered of as one where nobody has a role.
 */
public final class SchoolRecords implements Calendars, Directory {
    private static final Set<Role> FOUNDERS = EnumSet.of(Role.DIRECTOR, Role.JOURNAL_ADMIN);
    private static final SchoolZone OF_NO_SCHOOL = SchoolZone.of("UTC");
    private static final Comparator<SchoolPackage> BY_AGE =
            Comparator.comparing(one -> one.manifest().exportedAt());

    private final Map<SchoolId, SchoolPackage> newest = new LinkedHashMap<>();
    private final Map<Year, SchoolPackage> years = new HashMap<>();

    private record Year(SchoolId school, AcademicYear year) {}

    private SchoolRecords(Collection<SchoolPackage> packages) {
        for (SchoolPackage one : packages) {
            newest.merge(one.school(), one, SchoolRecords::newer);
            years.merge(new Year(one.school(), one.manifest().academicYear()), one, SchoolRecords::newer);
        }
    }

    /**
     * Returns the records that packages tell.
     *
     * @param packages packages of any schools and years; of two that were exported at one instant the later one counts
     * @return the records
     */
    public static SchoolRecords of(Collection<SchoolPackage> packages) {
        return new SchoolRecords(packages);
    }

    private static SchoolPackage newer(SchoolPackage one, SchoolPackage other) {
        return BY_AGE.compare(one, other) > 0 ? one : other;
    }

    /**
     * Tells whether a role is held before anybody was appointed: that of the head, who appoints, or of who keeps the lists.
     *
     * @param role a role of a package
     * @return true for {@code DIRECTOR} and {@code JOURNAL_ADMIN}
     */
    public static boolean isFounder(RoleAssignment role) {
        return FOUNDERS.contains(role.role());
    }

    /**
     * Returns the schools.
     *
     * @return those of the packages, in the order in which they were first named
     */
    public List<SchoolId> schools() {
        return List.copyOf(newest.keySet());
    }

    /**
     * Returns the newest package of a school.
     *
     * @param school the school
     * @return the package that was exported last; empty when none is of that school
     */
    public Optional<SchoolPackage> newest(SchoolId school) {
        return Optional.ofNullable(newest.get(school));
    }

    @Override
    public SchoolZone zone(SchoolId school) {
        SchoolPackage known = newest.get(school);
        return known == null ? OF_NO_SCHOOL : known.manifest().zone();
    }

    @Override
    public Optional<SchoolYear> year(SchoolId school, AcademicYear year) {
        return Optional.ofNullable(years.get(new Year(school, year))).map(SchoolPackage::year);
    }

    /**
     * Returns a person with the offices that he or she holds as a founder (директор, администратор журнала).
     *
     * @param school the school
     * @param person the person
     * @return the actor, with the days for which the package gives each office; without roles for everybody else
     */
    @Override
    public Actor actor(SchoolId school, PersonId person) {
        @Nullable SchoolPackage known = newest.get(school);
        List<RoleAssignment> offices = known == null
                ? List.of()
                : known.roles().stream()
                        .filter(row -> row.person().equals(person) && isFounder(row.role()))
                        .map(SchoolPackage.RoleRow::role)
                        .toList();
        return new Actor(person, offices);
    }
}
