package io.schooljournal.rules.access;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.PublishedSchema;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grant gives actions to roles within a scope, and nothing beyond it. */
class GrantRuleTest {
    private static final ClassId CLASS_7A = new ClassId("7A");
    private static final SubjectId ALGEBRA = new SubjectId("algebra");
    private static final RoleAssignment TEACHER = RoleAssignment.subjectTeacher(ALGEBRA, CLASS_7A);
    private static final RoleAssignment SECRETARY = RoleAssignment.of(Role.SECRETARY);

    @TempDir
    private Path folder;

    private JournalPolicy granting(String terms) {
        return SchoolFile.withRules(
                folder, "granted: {kind: grant, actions: [PUT_MARK, READ_DIARY], clauses: [A], " + terms + "}");
    }

    private static String asked(JournalPolicy policy, RoleAssignment role, Target.Builder target) {
        return answer(policy, by(Action.PUT_MARK, role).target(target.build()));
    }

    @Test
    void the_whole_school_needs_no_fact() {
        JournalPolicy policy = granting("roles: [SECRETARY], scope: SCHOOL");
        assertEquals("ALLOW", asked(policy, SECRETARY, Target.builder()));
        assertEquals("ALLOW", answer(policy, by(Action.READ_DIARY, SECRETARY)));
    }

    @Test
    void an_action_that_is_not_named_is_not_granted() {
        JournalPolicy policy = granting("roles: [SECRETARY], scope: SCHOOL");
        assertEquals("DENY ROLE_NOT_PERMITTED GRANT", answer(policy, by(Action.CHANGE_MARK, SECRETARY)));
    }

    @Test
    void a_role_that_is_not_named_is_refused_by_every_clause_that_grants() {
        JournalPolicy policy = granting("roles: [SECRETARY], scope: SCHOOL");
        assertEquals(
                "DENY ROLE_NOT_PERMITTED GRANT A",
                asked(policy, RoleAssignment.of(Role.TECHNICAL_SPECIALIST), target()));
    }

    @Test
    void a_role_counts_from_its_first_to_its_last_day() {
        JournalPolicy policy = granting("roles: [SECRETARY], scope: SCHOOL");
        LocalDate tuesday = LocalDate.of(2024, 10, 1);
        RoleAssignment.Builder role = RoleAssignment.builder().role(Role.SECRETARY);
        assertEquals(
                "ALLOW", asked(policy, role.validFrom(tuesday).validTo(tuesday).build(), target()));
        assertEquals(
                "DENY NO_VALID_ROLE GRANT A",
                asked(policy, role.validFrom(tuesday.plusDays(1)).validTo(null).build(), target()));
        assertEquals(
                "DENY NO_VALID_ROLE GRANT A",
                asked(policy, role.validFrom(null).validTo(tuesday.minusDays(1)).build(), target()));
    }

    @Test
    void own_page_is_own_subject_in_own_class() {
        JournalPolicy policy = granting("roles: [SUBJECT_TEACHER], scope: OWN_PAGE");
        assertEquals("ALLOW", asked(policy, TEACHER, target()));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, TEACHER, target().schoolClass(new ClassId("7B"))));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, TEACHER, target().subject(new SubjectId("physics"))));
        assertEquals("UNDECIDED /target/class", asked(policy, TEACHER, target().schoolClass(null)));
        assertEquals("UNDECIDED /target/subject", asked(policy, TEACHER, target().subject(null)));
    }

    @Test
    void a_page_of_another_class_is_refused_whatever_the_subject_that_is_not_known() {
        JournalPolicy policy = granting("roles: [SUBJECT_TEACHER], scope: OWN_PAGE");
        assertEquals(
                "DENY OUT_OF_SCOPE A",
                asked(policy, TEACHER, target().subject(null).schoolClass(new ClassId("7B"))));
    }

    @Test
    void a_teacher_of_subgroups_has_only_those() {
        JournalPolicy policy = granting("roles: [SUBJECT_TEACHER], scope: OWN_PAGE");
        RoleAssignment ofFirst = RoleAssignment.builder()
                .from(TEACHER)
                .addSubgroups(new SubgroupId("7A-1"))
                .build();
        assertEquals("ALLOW", asked(policy, ofFirst, target().subgroup(new SubgroupId("7A-1"))));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, ofFirst, target().subgroup(new SubgroupId("7A-2"))));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, ofFirst, target()));
        assertEquals("ALLOW", asked(policy, TEACHER, target().subgroup(new SubgroupId("7A-2"))));
    }

    @Test
    void own_class_is_the_class_teachers() {
        JournalPolicy policy = granting("roles: [CLASS_TEACHER], scope: OWN_CLASS");
        RoleAssignment role = RoleAssignment.classTeacher(CLASS_7A);
        assertEquals("ALLOW", asked(policy, role, target()));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, role, target().schoolClass(new ClassId("8B"))));
        assertEquals("UNDECIDED /target/class", asked(policy, role, target().schoolClass(null)));
        assertEquals(
                "DENY OUT_OF_SCOPE A",
                asked(policy, RoleAssignment.of(Role.CLASS_TEACHER), target().schoolClass(null)));
    }

    @Test
    void own_pupil_is_the_parents_child_or_the_pupil() {
        JournalPolicy policy = granting("roles: [PARENT, PUPIL], scope: OWN_PUPIL");
        for (Role role : new Role[] {Role.PARENT, Role.PUPIL}) {
            RoleAssignment own = RoleAssignment.builder()
                    .role(role)
                    .addPupils(new PupilId("p-3"))
                    .build();
            assertEquals("ALLOW", asked(policy, own, target()));
            assertEquals("DENY OUT_OF_SCOPE A", asked(policy, own, target().pupil(new PupilId("p-4"))));
            assertEquals("UNDECIDED /target/pupil", asked(policy, own, target().pupil(null)));
        }
    }

    @Test
    void own_levels_are_the_grades_of_the_deputys_levels() {
        JournalPolicy policy = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS");
        RoleAssignment basic = deputy().addLevels(SchoolLevel.BASIC).build();
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, basic, target().grade(Grade.of(4))));
        assertEquals("ALLOW", asked(policy, basic, target().grade(Grade.of(5))));
        assertEquals("ALLOW", asked(policy, basic, target().grade(Grade.of(9))));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, basic, target().grade(Grade.of(10))));
        assertEquals("DENY OUT_OF_SCOPE A", asked(policy, basic, target().grade(Grade.of(12))));
        assertEquals("UNDECIDED /target/grade", asked(policy, basic, target().grade(null)));
    }

    @Test
    void a_deputy_without_levels_covers_what_the_regulation_says() {
        RoleAssignment without = deputy().build();
        JournalPolicy school = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS, withoutLevels: SCHOOL");
        assertEquals("ALLOW", asked(school, without, target().grade(null)));
        assertEquals(
                "DENY OUT_OF_SCOPE A",
                asked(school, deputy().informatization(true).build(), target()));
        JournalPolicy nothing = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS, withoutLevels: NOTHING");
        assertEquals("DENY OUT_OF_SCOPE A", asked(nothing, without, target()));
        JournalPolicy silent = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS");
        assertEquals("DENY OUT_OF_SCOPE A", asked(silent, without, target()));
    }

    @Test
    void a_module_limits_only_where_the_grant_says_so() {
        RoleAssignment clubs = deputy().module(Activity.OUT_OF_LESSON)
                .addLevels(SchoolLevel.BASIC)
                .build();
        JournalPolicy limited = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS, limitedByModule: true");
        assertEquals("ALLOW", asked(limited, clubs, target().activity(Activity.OUT_OF_LESSON)));
        assertEquals("DENY OUT_OF_SCOPE A", asked(limited, clubs, target()));
        assertEquals("UNDECIDED /target/activity", asked(limited, clubs, target().activity(null)));
        assertEquals(
                "DENY OUT_OF_SCOPE A",
                asked(limited, clubs, target().activity(null).grade(Grade.of(1))));
        JournalPolicy free = granting("roles: [DEPUTY_HEAD], scope: OWN_LEVELS, limitedByModule: false");
        assertEquals("ALLOW", asked(free, clubs, target()));
    }

    @Test
    void a_capacity_is_needed_beyond_the_role() {
        JournalPolicy control = granting("roles: [DEPUTY_HEAD], scope: SCHOOL, capacity: JOURNAL_CONTROL");
        assertEquals("ALLOW", asked(control, deputy().journalControl(true).build(), target()));
        assertEquals(
                "DENY ROLE_NOT_PERMITTED GRANT A",
                asked(control, deputy().informatization(true).build(), target()));
        JournalPolicy reading = granting("roles: [DEPUTY_HEAD], scope: SCHOOL, capacity: INFORMATIZATION");
        assertEquals("ALLOW", asked(reading, deputy().informatization(true).build(), target()));
        assertEquals(
                "DENY ROLE_NOT_PERMITTED GRANT A",
                asked(reading, deputy().journalControl(true).build(), target()));
        JournalPolicy any = granting("roles: [DEPUTY_HEAD], scope: SCHOOL, capacity: ANY");
        assertEquals("ALLOW", asked(any, deputy().build(), target()));
    }

    @Test
    void the_substitute_of_the_lesson_needs_no_role() {
        JournalPolicy policy = granting("roles: [SUBSTITUTE], scope: SCHOOL");
        assertEquals(
                "ALLOW",
                answer(
                        policy,
                        by(Action.PUT_MARK)
                                .target(target().substitute(new PersonId("t-17"))
                                        .build())));
        assertEquals(
                "DENY NO_VALID_ROLE GRANT A",
                answer(
                        policy,
                        by(Action.PUT_MARK)
                                .target(target().substitute(new PersonId("t-18"))
                                        .build())));
    }

    @Test
    void the_published_schema_knows_the_same_codes() {
        PublishedSchema.assertKnows("withoutLevels", GrantRule.WithoutLevels.class);
    }

    @Test
    void one_role_that_allows_is_enough_and_one_that_may_allow_leaves_it_open() {
        JournalPolicy policy = granting("roles: [SUBJECT_TEACHER], scope: OWN_PAGE");
        RoleAssignment elsewhere = RoleAssignment.subjectTeacher(ALGEBRA, new ClassId("8B"));
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, elsewhere, TEACHER)));
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, TEACHER, elsewhere)));
        assertEquals(
                "UNDECIDED /target/class",
                answer(
                        policy,
                        by(Action.PUT_MARK, RoleAssignment.subjectTeacher(new SubjectId("physics"), CLASS_7A), TEACHER)
                                .target(target().schoolClass(null).build())));
    }

    private static RoleAssignment.Builder deputy() {
        return RoleAssignment.builder().role(Role.DEPUTY_HEAD);
    }
}
