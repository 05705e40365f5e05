package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REMARKS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;
import static io.schooljournal.rules.exchange.PackageFile.VISITS;

import io.schooljournal.core.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plants what goes wrong with people: assignments without a basis, access of families that they must not have. */
final class FamilyPlants {
    private FamilyPlants() {}

    /** An administrator whom no order names. */
    static List<HeldRow> roleWithoutBasis(Ground ground) {
        HeldRow role = ground.find(ROLES, row -> row.get("role").equals(Role.JOURNAL_ADMIN.name()));
        return Plant.rows(role == null ? null : role.set("basis", null));
    }

    /** A remark by a teacher. */
    static List<HeldRow> remarkByTeacher(Ground ground) {
        HeldRow remark = ground.find(REMARKS, row -> !row.get("addressee_id").equals(row.get("author_id")));
        return Plant.rows(remark == null ? null : remark.set("author_id", remark.get("addressee_id")));
    }

    /** Access given to the second parent, who had consented to nothing. */
    static List<HeldRow> accessWithoutConsent(Ground ground) {
        HeldRow parent = secondParent(ground);
        return Plant.rows(parent == null ? null : parent.set("consent_on", null));
    }

    /** Access given to the second parent, who had not applied. */
    static List<HeldRow> accessWithoutApplication(Ground ground) {
        HeldRow parent = secondParent(ground);
        return Plant.rows(parent == null ? null : parent.set("applied_on", null));
    }

    private static @Nullable HeldRow secondParent(Ground ground) {
        HeldRow parent =
                ground.find(REPRESENTATIVES, row -> row.get("person_id").endsWith("-2") && row.has("access_given_on"));
        if (parent != null) {
            ground.all(VISITS).removeIf(visit -> visit.get("person_id").equals(parent.get("person_id")));
        }
        return parent;
    }

    /** A visit by a parent who wants everything on paper. */
    static List<HeldRow> visitWithoutAccess(Ground ground) {
        HeldRow parent =
                ground.find(REPRESENTATIVES, row -> row.get("paper_only").equals("true"));
        if (parent == null) {
            return List.of();
        }
        LocalDate start = ground.scene().plan().year().startsOn();
        LocalDate consent = LocalDate.parse(parent.get("consent_on"));
        LocalDate day = (consent.isAfter(start) ? consent : start).plusDays(2);
        return List.of(visit(ground, parent.get("person_id"), day));
    }

    /** A visit by a pupil who has left. */
    static List<HeldRow> visitAfterLeaving(Ground ground) {
        HeldRow pupil = ground.find(PUPILS, row -> row.has("withdrawn_on"));
        return pupil == null
                ? List.of()
                : List.of(visit(
                        ground,
                        pupil.get("pupil_id"),
                        LocalDate.parse(pupil.get("withdrawn_on")).plusDays(5)));
    }

    private static HeldRow visit(Ground ground, String person, LocalDate day) {
        return ground.add(new HeldRow(VISITS, new Object[VISITS.columns().size()])
                .set("person_id", person)
                .set("visited_on", day));
    }
}
