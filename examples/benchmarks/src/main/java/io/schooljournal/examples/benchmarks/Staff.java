package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The people of the school, of whom one asks: mostly the teacher of the page, sometimes somebody who may not.
 *
 * <p>A person is made once and asks often, as a host keeps the actor of a session.
 */
final class Staff {
    private static final List<SchoolLevel> LEVELS = List.of(SchoolLevel.values());
    private static final LocalDate APPOINTED = LocalDate.of(2024, 8, 28);
    private static final LocalDate LEFT = LocalDate.of(2024, 8, 30);

    private final Random random;
    private final Map<String, Actor> people = new HashMap<>();

    Staff(Random random) {
        this.random = random;
    }

    Actor actor(Action action, int grade, String subject) {
        int percent = random.nextInt(100);
        if (action == Action.APPLY_CORRECTION && percent < 80) {
            return deputy(LEVELS.get(random.nextInt(3)), percent < 72);
        }
        if (percent < 77) {
            return teacher(percent < 72 ? grade : grade % 11 + 1, subject);
        }
        if (percent < 87) {
            return deputy(percent < 84 ? level(grade) : LEVELS.get(random.nextInt(3)), false);
        }
        if (percent < 94) {
            return percent < 91
                    ? person("admin", RoleAssignment.of(Role.JOURNAL_ADMIN))
                    : formerTeacher(subject, grade);
        }
        return percent < 96 ? person("director", RoleAssignment.of(Role.DIRECTOR)) : other(percent, grade);
    }

    private Actor other(int percent, int grade) {
        if (percent < 98) {
            return person("c-" + grade, RoleAssignment.classTeacher(new ClassId(grade + "A")));
        }
        RoleAssignment parent = RoleAssignment.builder()
                .role(Role.PARENT)
                .addPupils(new PupilId("p-" + grade))
                .build();
        return person("parent-" + grade, parent);
    }

    /** Teaches the subject in three classes; some have a class of their own, some teach a second subject. */
    Actor teacher(int grade, String subject) {
        RoleAssignment main = teaching(subject, "A", grade).validFrom(APPOINTED).build();
        String id = "t-" + subject + "-" + grade;
        return switch (grade % 4) {
            case 0 -> person(id, RoleAssignment.classTeacher(new ClassId(grade + "B")), main);
            case 1 -> person(id, teaching("geography", "B", grade).build(), main);
            default -> person(id, main);
        };
    }

    private Actor formerTeacher(String subject, int grade) {
        return person(
                "f-" + subject + "-" + grade,
                teaching(subject, "A", grade).validTo(LEFT).build());
    }

    private static RoleAssignment.Builder teaching(String subject, String letter, int grade) {
        return RoleAssignment.builder()
                .role(Role.SUBJECT_TEACHER)
                .subject(new SubjectId(Workload.fresh(subject)))
                .addClasses(new ClassId(grade % 11 + 1 + letter), new ClassId(grade + "B"), new ClassId(grade + "A"));
    }

    private Actor deputy(SchoolLevel level, boolean journalControl) {
        RoleAssignment main = RoleAssignment.builder()
                .role(Role.DEPUTY_HEAD)
                .addLevels(level)
                .journalControl(journalControl)
                .validFrom(APPOINTED)
                .build();
        String id = "d-" + level + "-" + journalControl;
        return level == SchoolLevel.BASIC
                ? person(id, main, RoleAssignment.classTeacher(new ClassId("9A")))
                : person(id, main);
    }

    private Actor person(String id, RoleAssignment... roles) {
        return people.computeIfAbsent(id, name -> Actor.of(name, roles));
    }

    private static SchoolLevel level(int grade) {
        return grade <= 4 ? SchoolLevel.PRIMARY : grade <= 9 ? SchoolLevel.BASIC : SchoolLevel.SECONDARY;
    }
}
