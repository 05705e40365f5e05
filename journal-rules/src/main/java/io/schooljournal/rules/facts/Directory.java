package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;

import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a package and the roles they were given. */
public final class Directory {
    private static final Column PERSON = PEOPLE.column("person_id");
    private static final Column HOLDER = ROLES.column("person_id");
    private static final Column ROLE = ROLES.column("role");
    private static final Column CLASS = ROLES.column("class_id");
    private static final Column SUBJECT = ROLES.column("subject_id");
    private static final Column SUBGROUP = ROLES.column("subgroup_id");
    private static final Column LEVELS = ROLES.column("levels");
    private static final Column MODULE = ROLES.column("module");
    private static final Column JOURNAL_CONTROL = ROLES.column("journal_control");
    private static final Column INFORMATIZATION = ROLES.column("informatization");
    private static final Column VALID_FROM = ROLES.column("valid_from");
    private static final Column VALID_TO = ROLES.column("valid_to");
    private static final Role[] ROLE_CODES = Role.values();
    private static final SchoolLevel[] LEVEL_CODES = SchoolLevel.values();
    private static final Activity[] ACTIVITY_CODES = Activity.values();

    private static final Set<Role> OUTSIDE_STAFF = Set.of(Role.AUTHORITY_REPRESENTATIVE, Role.PARENT, Role.PUPIL);

    private final boolean hasRoles;
    private final LongIndex people = new LongIndex();
    private final LongIndex holders = new LongIndex();
    private final List<Actor> actors = new ArrayList<>();

    private Directory(boolean hasRoles) {
        this.hasRoles = hasRoles;
    }

    /**
     * Reads the people of a package and their roles.
     *
     * @param journal the package
     * @return its people
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Directory read(JournalPackage journal) throws UnreadablePackage {
        Directory directory = new Directory(journal.has(ROLES));
        journal.read(PEOPLE, row -> directory.people.add(row.hash(PERSON)));
        journal.read(ROLES, directory::role);
        return directory;
    }

    private void role(PackageRow row) {
        RoleAssignment added = assignment(row);
        long holder = row.hash(HOLDER);
        if (holders.add(holder, actors.size())) {
            actors.add(Actor.of(text(row, HOLDER), added));
        } else {
            actors.set(holders.get(holder), with(actors.get(holders.get(holder)), added));
        }
    }

    /** A teacher of one subject in several classes holds one assignment for all of them, as in a request. */
    private static Actor with(Actor held, RoleAssignment added) {
        List<RoleAssignment> all = new ArrayList<>(held.roles());
        for (int i = 0; i < all.size(); i++) {
            RoleAssignment one = all.get(i);
            if (differInClassesOnly(one, added)) {
                RoleAssignment both = RoleAssignment.builder()
                        .from(one)
                        .addAllClasses(added.classes())
                        .build();
                all.set(i, both);
                return new Actor(held.id(), all);
            }
        }
        all.add(added);
        return new Actor(held.id(), all);
    }

    private static boolean differInClassesOnly(RoleAssignment one, RoleAssignment other) {
        return one.role() == Role.SUBJECT_TEACHER
                && one.subgroups().isEmpty()
                && !one.classes().isEmpty()
                && !other.classes().isEmpty()
                && RoleAssignment.builder()
                        .from(other)
                        .classes(one.classes())
                        .build()
                        .equals(one);
    }

    /**
     * Returns the role that a row gives, without its basis.
     *
     * @param row a row of the roles
     * @return the role with its scope and its days
     */
    public static RoleAssignment assignment(PackageRow row) {
        RoleAssignment.Builder role = RoleAssignment.builder()
                .role(ROLE_CODES[(int) row.number(ROLE)])
                .module(row.code(MODULE, ACTIVITY_CODES))
                .journalControl(row.number(JOURNAL_CONTROL) == 1)
                .informatization(row.number(INFORMATIZATION) == 1)
                .validFrom(row.day(VALID_FROM))
                .validTo(row.day(VALID_TO));
        if (row.has(CLASS)) {
            role.addClasses(new ClassId(text(row, CLASS)));
        }
        if (row.has(SUBJECT)) {
            role.subject(new SubjectId(text(row, SUBJECT)));
        }
        if (row.has(SUBGROUP)) {
            role.addSubgroups(new SubgroupId(text(row, SUBGROUP)));
        }
        long levels = row.number(LEVELS);
        for (int i = 0; levels != PackageRow.ABSENT && i < LEVEL_CODES.length; i++) {
            if ((levels & 1L << i) != 0) {
                role.addLevels(LEVEL_CODES[i]);
            }
        }
        return role.build();
    }

    private static String text(PackageRow row, Column column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    /**
     * Tells whether the package lists a person among staff and parents.
     *
     * @param id the hash of the person's id
     * @return true when it does
     */
    public boolean hasPerson(long id) {
        return people.contains(id);
    }

    /**
     * Returns the person named in a column with every role.
     *
     * @param row the row that names the person
     * @param column the column of the person's id
     * @return the person, without roles when none is listed; null when nobody is named or the package lists no roles
     */
    public @Nullable Actor actor(PackageRow row, Column column) {
        if (!hasRoles || !row.has(column)) {
            return null;
        }
        int index = holders.get(row.hash(column));
        return index == LongIndex.NONE ? Actor.of(text(row, column)) : actors.get(index);
    }

    /**
     * Returns everybody who has a role.
     *
     * @return the people in the order of their ids
     */
    public List<Actor> actors() {
        return actors.stream()
                .sorted(Comparator.comparing(actor -> actor.id().value()))
                .toList();
    }

    /**
     * Tells whether somebody has a role of the staff.
     *
     * @param id the hash of the person's id
     * @return the fact, or null when the package lists no roles
     */
    public @Nullable Boolean isStaff(long id) {
        if (!hasRoles) {
            return null;
        }
        int index = holders.get(id);
        return index != LongIndex.NONE
                && actors.get(index).roles().stream()
                        .anyMatch(assignment -> !OUTSIDE_STAFF.contains(assignment.role()));
    }
}
