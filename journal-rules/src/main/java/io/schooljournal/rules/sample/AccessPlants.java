package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;
import static io.schooljournal.rules.exchange.PackageFile.VISITS;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plants access that is given or ended too late, or never: to an employee more, to a pupil, to a parent more. */
final class AccessPlants {
    private static final int LATE_BY = 20;
    private static final int COMES_AFTER = 30;

    private AccessPlants() {}

    /** An employee who comes in the autumn, and perhaps leaves at once, with so many days to access and to its end. */
    private static List<HeldRow> employee(
            Ground ground, boolean leaves, @Nullable Integer givenAfter, @Nullable Integer removedAfter) {
        LocalDate comes = ground.scene().plan().year().startsOn().plusDays(COMES_AFTER);
        LocalDate left = leaves ? comes.plusDays(LATE_BY) : null;
        if (!ground.scene().isTold(comes.plusDays(3L * LATE_BY))) {
            return List.of();
        }
        HeldRow secretary = ground.all(PEOPLE).stream()
                .filter(person -> person.get("person_id").equals(PeopleSheets.SECRETARY))
                .findFirst()
                .orElseThrow();
        return List.of(ground.add(secretary.copy())
                .set("employed_on", comes)
                .set("dismissed_on", left)
                .set("access_given_on", givenAfter == null ? null : comes.plusDays(givenAfter))
                .set("access_removed_on", left == null || removedAfter == null ? null : left.plusDays(removedAfter)));
    }

    static List<HeldRow> staffGivenLate(Ground ground) {
        return employee(ground, false, LATE_BY, null);
    }

    static List<HeldRow> staffNotGiven(Ground ground) {
        return employee(ground, false, null, null);
    }

    static List<HeldRow> staffRemovedLate(Ground ground) {
        return employee(ground, true, 1, LATE_BY);
    }

    static List<HeldRow> staffNotRemoved(Ground ground) {
        return employee(ground, true, 1, null);
    }

    static List<HeldRow> pupilGivenLate(Ground ground) {
        LocalDate given = ground.scene().plan().year().startsOn().plusDays(LATE_BY);
        HeldRow pupil = ground.scene().isTold(given.plusDays(1)) ? pupil(ground) : null;
        return Plant.rows(pupil == null ? null : pupil.set("access_given_on", given));
    }

    static List<HeldRow> pupilNotGiven(Ground ground) {
        HeldRow pupil = pupil(ground);
        return Plant.rows(pupil == null ? null : pupil.set("access_given_on", null));
    }

    /** A pupil who was there at the start of the year and stays, and has never visited the journal. */
    private static @Nullable HeldRow pupil(Ground ground) {
        LocalDate start = ground.scene().plan().year().startsOn();
        HeldRow pupil = ground.find(
                PUPILS,
                row -> !row.has("withdrawn_on")
                        && !LocalDate.parse(row.get("enrolled_on")).isAfter(start));
        if (pupil != null) {
            ground.all(VISITS).removeIf(visit -> visit.get("person_id").equals(pupil.get("pupil_id")));
        }
        return pupil;
    }

    static List<HeldRow> parentGivenLate(Ground ground) {
        return applicant(ground, true);
    }

    static List<HeldRow> parentNotGiven(Ground ground) {
        return applicant(ground, false);
    }

    /** A parent more, who applies in the autumn; every term is missed. */
    private static List<HeldRow> applicant(Ground ground, boolean given) {
        LocalDate applied = ground.scene().plan().year().startsOn().plusDays(COMES_AFTER);
        LocalDate last = applied.plusDays(LATE_BY);
        HeldRow parent = ground.scene().isTold(last.plusDays(1))
                ? another(ground, pupil -> !pupil.has("withdrawn_on") && isThereOn(pupil, applied))
                : null;
        if (parent != null) {
            parent.set("consent_on", applied)
                    .set("applied_on", applied)
                    .set("access_given_on", given ? last : null)
                    .set("access_removed_on", null);
            ground.harvest()
                    .missed(
                            parent,
                            given ? "FAMILY_ACCESS_GIVEN_LATE" : "FAMILY_ACCESS_NOT_GIVEN",
                            ground.scene().duties(Evidence.FAMILY_ACCESS_GIVEN, DutyScope.REPRESENTATIVE));
        }
        return List.of();
    }

    private static boolean isThereOn(HeldRow pupil, LocalDate day) {
        return !LocalDate.parse(pupil.get("enrolled_on")).isAfter(day);
    }

    static List<HeldRow> parentRemovedLate(Ground ground) {
        return leaver(ground, true);
    }

    static List<HeldRow> parentNotRemoved(Ground ground) {
        return leaver(ground, false);
    }

    /** A parent more of a pupil who left. */
    private static List<HeldRow> leaver(Ground ground, boolean removed) {
        HeldRow parent = another(
                ground,
                pupil -> pupil.has("withdrawn_on")
                        && ground.scene().isTold(left(pupil).plusDays(LATE_BY + 1)));
        if (parent == null) {
            return List.of();
        }
        LocalDate end = ground.all(PUPILS).stream()
                .filter(pupil -> pupil.get("pupil_id").equals(parent.get("pupil_id")))
                .map(AccessPlants::left)
                .findFirst()
                .orElseThrow();
        return List.of(parent.set("access_removed_on", removed ? end.plusDays(LATE_BY) : null));
    }

    private static LocalDate left(HeldRow pupil) {
        return LocalDate.parse(pupil.get("withdrawn_on"));
    }

    /** A parent more of some pupil, in everything like the first. */
    private static @Nullable HeldRow another(Ground ground, Predicate<HeldRow> child) {
        HeldRow pupil = ground.all(PUPILS).stream().filter(child).findFirst().orElse(null);
        if (pupil == null) {
            return null;
        }
        String first = "r" + pupil.get("pupil_id").substring(1) + "-1";
        HeldRow person = row(ground.all(PEOPLE), first);
        return ground.add(row(ground.all(REPRESENTATIVES), first).copy())
                .set("person_id", ground.add(person.copy()).get("person_id"));
    }

    private static HeldRow row(List<HeldRow> rows, String person) {
        return rows.stream()
                .filter(row -> row.get("person_id").equals(person))
                .findFirst()
                .orElseThrow();
    }
}
