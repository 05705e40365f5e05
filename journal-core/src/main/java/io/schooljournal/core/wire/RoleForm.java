package io.schooljournal.core.wire;

import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of an actor's roles is read from its public form. */
final class RoleForm {
    private RoleForm() {}

    static @Nullable RoleAssignment read(Members entry) {
        Role role = entry.required("role", entry.code("role", Role.class));
        List<ClassId> classes = new ArrayList<>(entry.wrappedList("classes", ClassId::new));
        addIfPresent(classes, entry.wrapped("class", ClassId::new));
        List<PupilId> pupils = new ArrayList<>(entry.wrappedList("pupils", PupilId::new));
        addIfPresent(pupils, entry.wrapped("pupil", PupilId::new));
        RoleAssignment.Builder assignment = RoleAssignment.builder()
                .subject(entry.wrapped("subject", SubjectId::new))
                .classes(classes)
                .subgroups(entry.wrappedList("subgroups", SubgroupId::new))
                .levels(entry.codes("levels", SchoolLevel.class))
                .module(entry.code("module", Activity.class))
                .journalControl(Boolean.TRUE.equals(entry.flag("journalControl")))
                .informatization(Boolean.TRUE.equals(entry.flag("informatization")))
                .pupils(pupils)
                .validFrom(entry.date("validFrom"))
                .validTo(entry.date("validTo"))
                .basis(basis(entry));
        return role == null ? null : assignment.role(role).build();
    }

    private static <T> void addIfPresent(List<T> all, @Nullable T one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static @Nullable Basis basis(Members entry) {
        if (entry.any("basis") == null) {
            return null;
        }
        Members basis = entry.object("basis");
        String order = basis.required("order", basis.text("order"));
        LocalDate date = basis.required("date", basis.date("date"));
        return order == null || date == null ? null : new Basis(order, date);
    }
}
