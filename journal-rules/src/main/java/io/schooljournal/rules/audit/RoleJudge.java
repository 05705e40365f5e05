package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ROLE_WITHOUT_BASIS;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;

/** Judges whether the assignments of staff name their basis: an order's number and date (основание назначения). */
record RoleJudge(AskedChecks checks, long today) implements FileJudge {
    private static final Column PERSON = ROLES.column("person_id");
    private static final Column ROLE = ROLES.column("role");
    private static final Column BASIS = ROLES.column("basis");
    private static final Role[] CODES = Role.values();

    @Override
    public void judge(PackageRow row) {
        Role role = CODES[(int) row.number(ROLE)];
        if (role == Role.PARENT || role == Role.PUPIL) {
            return;
        }
        for (CheckTerms terms : checks.on(ROLE_WITHOUT_BASIS, today)) {
            if (!terms.roles().isEmpty() && !terms.roles().contains(role)) {
                continue;
            }
            if (!row.hasColumn(BASIS)) {
                checks.lacks(terms, row, BASIS);
            } else if (row.has(BASIS)) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, PERSON, null),
                        Finds.details().with("role", role.name()));
            }
        }
    }
}
