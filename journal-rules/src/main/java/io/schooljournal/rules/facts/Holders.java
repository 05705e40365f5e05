package io.schooljournal.rules.facts;

import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds a role for a class or a page on a day. */
public final class Holders {
    private final List<Actor> actors;
    private final Map<Page, List<Held>> cache = new HashMap<>();

    /** A class, a subject in it and a subgroup; null for any. */
    private record Page(
            List<Role> roles,
            @Nullable ClassId schoolClass,
            @Nullable SubjectId subject,
            @Nullable SubgroupId subgroup) {}

    private record Held(PersonId person, RoleAssignment role) {}

    /**
     * Holders are looked for among the people who have a role.
     *
     * @param directory the people and their roles
     */
    public Holders(Directory directory) {
        this.actors = directory.actors();
    }

    /**
     * Returns the people with one of the roles on a day: class and subject teachers of the class and subject named, nobody
     * when no class is; others whatever the class, for which levels a deputy answers set aside.
     *
     * @param roles any of these roles
     * @param day the local day on which the role is valid
     * @param schoolClass the class; null for any, of which there is no teacher
     * @param subject the subject; null for any
     * @param subgroup the subgroup; null for any
     * @return the people in the order of their ids, each once
     */
    public List<PersonId> of(
            List<Role> roles,
            LocalDate day,
            @Nullable ClassId schoolClass,
            @Nullable SubjectId subject,
            @Nullable SubgroupId subgroup) {
        Page page = new Page(roles, schoolClass, subject, subgroup);
        long epochDay = day.toEpochDay();
        return cache.computeIfAbsent(page, this::find).stream()
                .filter(held -> held.role.isValidOn(epochDay))
                .map(Held::person)
                .distinct()
                .toList();
    }

    private List<Held> find(Page page) {
        List<Held> found = new ArrayList<>();
        for (Actor actor : actors) {
            for (RoleAssignment role : actor.roles()) {
                if (page.roles.contains(role.role()) && covers(role, page)) {
                    found.add(new Held(actor.id(), role));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean covers(RoleAssignment role, Page page) {
        return switch (role.role()) {
            case CLASS_TEACHER -> page.schoolClass != null && role.classes().contains(page.schoolClass);
            case SUBJECT_TEACHER ->
                page.schoolClass != null
                        && role.classes().contains(page.schoolClass)
                        && (page.subject == null || page.subject.equals(role.subject()))
                        && (page.subgroup == null
                                || role.subgroups().isEmpty()
                                || role.subgroups().contains(page.subgroup));
            default -> true;
        };
    }
}
