package io.schooljournal.rules.documents;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.Representative;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Staff.Appointment;
import io.schooljournal.rules.register.Traffic.Visit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who visited, how often and when last; and who the pupils and parents of a class are. */
final class Visits {
    private final Register register;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, LocalDate> last = new HashMap<>();

    Visits(Register register) {
        this.register = register;
        for (Visit visit : register.traffic().visits()) {
            counts.merge(visit.personId(), 1, Integer::sum);
            last.merge(visit.personId(), visit.day(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    boolean areTold() {
        return register.lacks(PackageFile.VISITS) == null;
    }

    /** Tells whether any of these people is known to have visited: an export may have the visits of families only. */
    boolean areToldOf(Collection<String> people) {
        return people.stream().anyMatch(counts::containsKey);
    }

    Cell count(Collection<String> people) {
        return areTold()
                ? Cell.number(people.stream()
                        .mapToInt(id -> counts.getOrDefault(id, 0))
                        .sum())
                : Cell.BLANK;
    }

    /** The share of people who visited at least once. */
    Cell share(Collection<String> people) {
        return areTold()
                ? new Cell.Share(people.stream().filter(counts::containsKey).count(), people.size())
                : Cell.BLANK;
    }

    @Nullable
    LocalDate last(String person) {
        return last.get(person);
    }

    List<String> pupils(SchoolClass schoolClass) {
        return register.pupilsOf(schoolClass).stream()
                .filter(pupil -> pupil.isEnrolledOn(register.today()))
                .map(Pupil::id)
                .toList();
    }

    /** Each parent once, of however many pupils. */
    Set<String> parents(SchoolClass schoolClass) {
        Set<String> pupils = Set.copyOf(pupils(schoolClass));
        return register.roster().representatives().stream()
                .filter(one -> pupils.contains(one.pupilId()))
                .map(Representative::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Parents to whom access to the diary of a pupil of the class was given. */
    Set<String> parentsWithAccess(SchoolClass schoolClass) {
        Set<String> parents = parents(schoolClass);
        return register.roster().representatives().stream()
                .filter(one -> parents.contains(one.personId()) && isGiven(one.accessGivenOn()))
                .map(Representative::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    long pupilsWithAccess(SchoolClass schoolClass) {
        return register.pupilsOf(schoolClass).stream()
                .filter(pupil -> pupil.isEnrolledOn(register.today()) && isGiven(pupil.accessGivenOn()))
                .count();
    }

    private boolean isGiven(@Nullable LocalDate day) {
        return day != null && !day.isAfter(register.today());
    }

    /** Those who teach or lead, by name: subject and class teachers of the day. */
    List<String> teachers() {
        return register.staff().appointments().stream()
                .filter(given -> given.isValidOn(register.today()))
                .filter(given -> given.role() == Role.SUBJECT_TEACHER || given.role() == Role.CLASS_TEACHER)
                .map(Appointment::personId)
                .distinct()
                .sorted(register.staff().byName())
                .toList();
    }
}
