package io.schooljournal.rules.books;

import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a role, one row for each class and subgroup of its scope. */
record RoleSheet(Sheets sheets) {
    void write(PersonId person, RoleAssignment role) {
        for (ClassId schoolClass : orNone(role.classes())) {
            for (SubgroupId subgroup : orNone(role.subgroups())) {
                row(person, role, schoolClass, subgroup);
            }
        }
    }

    private static <T> List<@Nullable T> orNone(List<T> scope) {
        List<@Nullable T> rows = new ArrayList<>(scope);
        if (rows.isEmpty()) {
            rows.add(null);
        }
        return rows;
    }

    private void row(
            PersonId person, RoleAssignment role, @Nullable ClassId schoolClass, @Nullable SubgroupId subgroup) {
        Basis basis = role.basis();
        sheets.row(
                PackageFile.ROLES,
                person,
                role.role(),
                schoolClass,
                role.subject(),
                subgroup,
                role.levels().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                role.module(),
                role.journalControl(),
                role.informatization(),
                role.validFrom(),
                role.validTo(),
                basis == null ? null : basis.order() + " " + basis.date());
    }
}
