package io.schooljournal.rules.exchange;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The users of an export: who is a pupil, who a parent of whom, who has a role in the school. */
final class OneRosterPeople {
    private static final String STUDENT = "student";
    private static final Set<String> PARENTS = Set.of("parent", "guardian", "relative");

    private final ConversionRemarks remarks;
    private final @Nullable String school;
    private final SortedMap<String, User> users = new TreeMap<>();
    private final Map<String, LocalDate> born = new HashMap<>();
    private final List<HeldRole> heads = new ArrayList<>();

    /** A user; the roles are those in the school. */
    private record User(String id, String name, int grade, List<String> agents, Set<String> roles) {}

    private record HeldRole(
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    OneRosterPeople(@Nullable String school, ConversionRemarks remarks) {
        this.school = school;
        this.remarks = remarks;
    }

    void user(OneRosterRow row) {
        String id = row.need("sourcedId");
        String name = Stream.of("familyName", "givenName", "middleName")
                .map(row::text)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        users.put(id, new User(id, name, grade(row.list("grades")), row.list("agentSourcedIds"), new TreeSet<>()));
        String role = row.text("role");
        List<String> orgs = row.list("orgSourcedIds");
        if (role != null && (school == null || orgs.isEmpty() || orgs.contains(school))) {
            hold(id, role, null, null);
        }
    }

    /** The grade that a list of codes tells: the only number from 1 to 12, else 0. */
    static int grade(List<String> codes) {
        Set<Integer> grades = codes.stream()
                .filter(code -> code.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(number -> number >= Grade.FIRST && number <= Grade.LAST)
                .collect(Collectors.toSet());
        return grades.size() == 1 ? grades.iterator().next() : 0;
    }

    void role(OneRosterRow row) {
        String org = row.text("orgSourcedId");
        if (school != null && org != null && !school.equals(org)) {
            remarks.left("OTHER_ORG_ROLE");
        } else {
            hold(row.need("userSourcedId"), row.need("role"), row.day("beginDate"), row.lastDay("endDate"));
        }
    }

    private void hold(String id, String role, @Nullable LocalDate from, @Nullable LocalDate to) {
        User user = users.get(id);
        if (user == null) {
            remarks.left("UNKNOWN_PERSON", "roles.csv");
            return;
        }
        user.roles.add(role);
        if (!role.equals("principal") && (from != null || to != null)) {
            remarks.left("ROLE_DAYS");
        }
        if (role.equals("principal")) {
            heads.add(new HeldRole(id, from, to));
        } else if (!role.equals(STUDENT) && !role.equals("teacher") && !PARENTS.contains(role)) {
            remarks.left("ROLE", role);
        }
    }

    void demographics(OneRosterRow row) {
        LocalDate day = row.day("birthDate");
        if (day != null) {
            born.put(row.need("sourcedId"), day);
        }
    }

    boolean has(String id) {
        return users.containsKey(id);
    }

    /** The grade that a user is in; 0 when it is not told. */
    int gradeOf(String id) {
        User user = users.get(id);
        return user == null ? 0 : user.grade;
    }

    /** The ids of those who are pupils by their role. */
    List<String> students() {
        return users.values().stream()
                .filter(user -> user.roles.contains(STUDENT))
                .map(User::id)
                .toList();
    }

    @Nullable
    LocalDate bornOn(String id) {
        return born.get(id);
    }

    String name(String id) {
        User user = users.get(id);
        return user == null || user.name.isEmpty() ? id : user.name;
    }

    /** Writes the parents of the pupils; returns those who are people of the package by it. */
    Set<String> writeParents(PackageWriter writer, Set<String> pupils) {
        Set<String> pairs = new TreeSet<>(Comparator.naturalOrder());
        Set<String> parents = new TreeSet<>();
        writer.begin(PackageFile.REPRESENTATIVES, "person_id", "pupil_id");
        for (User user : users.values()) {
            for (String agent : user.agents) {
                boolean isPupil = pupils.contains(user.id);
                String parent = isPupil ? agent : user.id;
                String pupil = isPupil ? user.id : agent;
                if (!pupils.contains(pupil) || !isParent(parent)) {
                    remarks.left("AGENT");
                } else if (pairs.add(parent + "\n" + pupil)) {
                    parents.add(parent);
                    writer.row(PackageFile.REPRESENTATIVES, parent, pupil);
                }
            }
        }
        return parents;
    }

    private boolean isParent(String id) {
        User user = users.get(id);
        return user != null && user.roles.stream().anyMatch(PARENTS::contains);
    }

    /** Writes the head of the school, and everybody who is named in the package and no pupil. */
    void write(PackageWriter writer, Set<String> named) {
        Set<String> all = new TreeSet<>(named);
        for (HeldRole head : heads) {
            all.add(head.person);
            writer.row(PackageFile.ROLES, head.person, Role.DIRECTOR, null, null, null, head.from, head.to);
        }
        users.values().stream().filter(user -> user.roles.contains("teacher")).forEach(user -> all.add(user.id));
        writer.begin(PackageFile.PEOPLE, "person_id", "name");
        all.forEach(id -> writer.row(PackageFile.PEOPLE, id, name(id)));
    }
}
