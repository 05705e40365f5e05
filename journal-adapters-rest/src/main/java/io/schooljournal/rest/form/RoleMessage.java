package io.schooljournal.rest.form;

import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person (назначение).
 *
 * @param role the role
 * @param subject whose teacher
 * @param classes in which classes
 * @param subgroups in which subgroups
 * @param levels at which levels
 * @param module for lessons or other activities alone
 * @param journalControl whether with control of the journal
 * @param informatization whether responsible for informatization
 * @param pupils whose parent, or which pupil
 * @param validFrom the first day, inclusive
 * @param validTo the last day, inclusive
 * @param basis the order
 */
public record RoleMessage(
        @NotNull Role role,
        @Nullable @Size(min = 1, max = Sizes.NAME) String subject,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = Sizes.NAME) String> classes,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = Sizes.NAME) String> subgroups,
        @Nullable @Size(max = 3) List<@NotNull SchoolLevel> levels,
        @Nullable Activity module,
        @Nullable Boolean journalControl,
        @Nullable Boolean informatization,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = Sizes.NAME) String> pupils,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Valid BasisMessage basis) {
    /**
     * Returns the role.
     *
     * @return the assignment
     */
    public RoleAssignment assignment() {
        return RoleAssignment.builder()
                .role(role)
                .subject(subject == null ? null : new SubjectId(subject))
                .classes(of(classes).map(ClassId::new).toList())
                .subgroups(of(subgroups).map(SubgroupId::new).toList())
                .levels(of(levels).toList())
                .module(module)
                .journalControl(Boolean.TRUE.equals(journalControl))
                .informatization(Boolean.TRUE.equals(informatization))
                .pupils(of(pupils).map(PupilId::new).toList())
                .validFrom(validFrom)
                .validTo(validTo)
                .basis(basis == null ? null : basis.basis())
                .build();
    }

    private static <T> Stream<T> of(@Nullable List<T> given) {
        return given == null ? Stream.empty() : given.stream();
    }
}
