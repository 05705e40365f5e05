package io.schooljournal.core.people;

import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A role is assigned to a person with a scope, a span of local days and a basis (назначение на роль).
 *
 * <p>Of the scope only what the role uses counts: a subject teacher has a subject in classes or subgroups, a class
 * teacher one class, a deputy head levels, a module and capacities, a parent pupils, a pupil himself or herself. A scope
 * that is left empty covers nothing, except where the regulation says otherwise of a deputy without levels.
 */
@Value.Immutable
public interface RoleAssignment {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs at least the role
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an assignment of a role that needs no scope, valid always.
     *
     * @param role such as {@link Role#DIRECTOR}
     * @return the assignment
     */
    static RoleAssignment of(Role role) {
        return builder().role(role).build();
    }

    /**
     * Returns the teaching of a subject in whole classes, valid always.
     *
     * @param subject the subject taught
     * @param classes the classes in which it is taught
     * @return the assignment
     */
    static RoleAssignment subjectTeacher(SubjectId subject, ClassId... classes) {
        return builder()
                .role(Role.SUBJECT_TEACHER)
                .subject(subject)
                .addClasses(classes)
                .build();
    }

    /**
     * Returns the care of a class, valid always.
     *
     * @param schoolClass the class
     * @return the assignment
     */
    static RoleAssignment classTeacher(ClassId schoolClass) {
        return builder().role(Role.CLASS_TEACHER).addClasses(schoolClass).build();
    }

    /**
     * Returns the role.
     *
     * @return the role
     */
    Role role();

    /**
     * Returns the subject taught.
     *
     * @return the subject, or null for a role that teaches none
     */
    @Nullable
    SubjectId subject();

    /**
     * Returns the classes of a subject teacher, or the one class of a class teacher.
     *
     * @return the classes; empty covers none
     */
    List<ClassId> classes();

    /**
     * Returns the subgroups to which a subject teacher is limited.
     *
     * @return the subgroups; empty means that whole classes are taught
     */
    List<SubgroupId> subgroups();

    /**
     * Returns the levels a deputy head answers for.
     *
     * @return the levels; what none means is a reading of the regulation
     */
    Set<SchoolLevel> levels();

    /**
     * Returns the module to which a deputy's entering is limited (урочная или внеурочная деятельность).
     *
     * @return the module, or null when there is no such limit
     */
    @Nullable
    Activity module();

    /**
     * Tells whether a deputy head answers for the control of journals (ответственный за контроль ведения журнала).
     *
     * @return true for that capacity
     */
    @Value.Default
    default boolean journalControl() {
        return false;
    }

    /**
     * Tells whether a deputy head answers for informatization (курирует вопросы информатизации).
     *
     * @return true for that capacity
     */
    @Value.Default
    default boolean informatization() {
        return false;
    }

    /**
     * Returns the children of a parent, or the pupil himself or herself.
     *
     * @return the pupils; empty covers none
     */
    List<PupilId> pupils();

    /**
     * Returns the first local day of the assignment, inclusive.
     *
     * @return the day, or null when it has no beginning
     */
    @Nullable
    LocalDate validFrom();

    /**
     * Returns the last local day of the assignment, inclusive.
     *
     * @return the day, or null when it has no end
     */
    @Nullable
    LocalDate validTo();

    /**
     * Returns the order by which the role was given.
     *
     * @return the basis, or null when the records name none
     */
    @Nullable
    Basis basis();

    /**
     * Tells whether the assignment counts on a local day.
     *
     * @param epochDay a local day of the school, in days since 1970-01-01
     * @return true from the first to the last day, both inclusive
     */
    default boolean isValidOn(long epochDay) {
        LocalDate from = validFrom();
        LocalDate to = validTo();
        return (from == null || from.toEpochDay() <= epochDay) && (to == null || epochDay <= to.toEpochDay());
    }

    /** Collects the parts of an assignment; a part that is set twice keeps the later value. */
    final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
