package io.schooljournal.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {
    private static final LocalDate MON_2024_09_02 = LocalDate.of(2024, 9, 2);
    private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);

    @Test
    void an_assignment_counts_from_its_first_to_its_last_day() {
        RoleAssignment role = RoleAssignment.builder()
                .role(Role.DIRECTOR)
                .validFrom(MON_2024_09_02)
                .validTo(SAT_2025_05_31)
                .build();
        assertFalse(role.isValidOn(MON_2024_09_02.toEpochDay() - 1));
        assertTrue(role.isValidOn(MON_2024_09_02.toEpochDay()));
        assertTrue(role.isValidOn(SAT_2025_05_31.toEpochDay()));
        assertFalse(role.isValidOn(SAT_2025_05_31.toEpochDay() + 1));
    }

    @Test
    void an_open_end_never_ends() {
        assertTrue(RoleAssignment.of(Role.DIRECTOR).isValidOn(Integer.MIN_VALUE));
        assertTrue(RoleAssignment.of(Role.DIRECTOR).isValidOn(Integer.MAX_VALUE));
        RoleAssignment from = RoleAssignment.builder()
                .role(Role.SECRETARY)
                .validFrom(MON_2024_09_02)
                .build();
        assertFalse(from.isValidOn(MON_2024_09_02.toEpochDay() - 1));
        assertTrue(from.isValidOn(Integer.MAX_VALUE));
    }

    @Test
    void the_shorthands_give_the_scope_they_name_and_nothing_else() {
        RoleAssignment teacher = RoleAssignment.subjectTeacher(new SubjectId("algebra"), new ClassId("7A"));
        assertEquals(Role.SUBJECT_TEACHER, teacher.role());
        assertEquals(List.of(new ClassId("7A")), teacher.classes());
        assertTrue(teacher.subgroups().isEmpty());
        RoleAssignment classTeacher = RoleAssignment.classTeacher(new ClassId("8B"));
        assertEquals(List.of(new ClassId("8B")), classTeacher.classes());
        assertNull(classTeacher.subject());
        assertFalse(classTeacher.journalControl());
        assertFalse(classTeacher.informatization());
    }

    @Test
    void an_actor_keeps_its_own_roles() {
        List<RoleAssignment> roles = new ArrayList<>(List.of(RoleAssignment.of(Role.DIRECTOR)));
        Actor actor = new Actor(new PersonId("d-1"), roles);
        roles.clear();
        assertEquals(List.of(RoleAssignment.of(Role.DIRECTOR)), actor.roles());
        assertEquals(actor, Actor.of("d-1", RoleAssignment.of(Role.DIRECTOR)));
    }

    @Test
    void a_basis_names_its_order() {
        assertEquals("12-k", new Basis("12-k", MON_2024_09_02).order());
        assertThrows(IllegalArgumentException.class, () -> new Basis(" ", MON_2024_09_02));
    }
}
