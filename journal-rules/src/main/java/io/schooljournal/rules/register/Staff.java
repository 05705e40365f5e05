package io.schooljournal.rules.register;

import io.schooljournal.core.people.Role;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of a journal and what they are appointed to. */
public final class Staff {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();

    /**
     * A person who is not a pupil.
     *
     * @param id the id
     * @param name the name, or null when the package does not tell names
     * @param accessGivenOn the day on which access was given, or null
     */
    public record Person(
            String id, @Nullable String name, @Nullable LocalDate accessGivenOn) {}

    /**
     * A role that a person was given (назначение).
     *
     * @param personId who
     * @param role the role
     * @param classId the class it is for, or null
     * @param subjectId the subject it is for, or null
     * @param subgroupId the subgroup it is for, or null
     * @param from its first day, or null when open
     * @param to its last day, or null when open
     */
    public record Appointment(
            String personId,
            Role role,
            @Nullable String classId,
            @Nullable String subjectId,
            @Nullable String subgroupId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /**
         * Tells whether the appointment is valid on a day.
         *
         * @param day a local day
         * @return true from the first to the last day, both inclusive
         */
        public boolean isValidOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private Staff() {}

    static Staff read(JournalPackage journal, Skipped skipped) throws UnreadablePackage {
        Staff staff = new Staff();
        skipped.read(journal, PackageFile.PEOPLE, row -> {
            String id = Fields.id(row, "person_id");
            staff.people.putIfAbsent(id, new Person(id, Fields.text(row, "name"), Fields.day(row, "access_given_on")));
        });
        skipped.read(
                journal,
                PackageFile.ROLES,
                row -> staff.appointments.add(new Appointment(
                        Fields.id(row, "person_id"),
                        Fields.code(row, "role", Role.values()),
                        Fields.text(row, "class_id"),
                        Fields.text(row, "subject_id"),
                        Fields.text(row, "subgroup_id"),
                        Fields.day(row, "valid_from"),
                        Fields.day(row, "valid_to"))));
        return staff;
    }

    /**
     * Returns the people.
     *
     * @return in the order of the package
     */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /**
     * Tells whether somebody is known.
     *
     * @param id the id
     * @return true when {@code people.csv} has the person
     */
    public boolean knows(String id) {
        return people.containsKey(id);
    }

    /**
     * Returns the name to show for a person.
     *
     * @param id the id, or null for nobody
     * @return the name; the id where no name is told; null for nobody
     */
    public @Nullable String shown(@Nullable String id) {
        Person person = people.get(id);
        return person == null || person.name() == null ? id : person.name();
    }

    /**
     * Returns the order in which people are listed: by the names that are shown for them, in the order of Russian words.
     *
     * @return an order of ids; people of one name are told apart by their ids
     */
    public Comparator<String> byName() {
        return RussianOrder.by(id -> String.valueOf(shown(id)));
    }

    /**
     * Returns the appointments.
     *
     * @return in the order of the package
     */
    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }

    /**
     * Returns who teaches a subject in a class on a day.
     *
     * @param classId the class
     * @param subjectId the subject
     * @param day a local day
     * @return the ids, each once, in the order of the package
     */
    public List<String> teachersOf(String classId, String subjectId, LocalDate day) {
        return appointments.stream()
                .filter(given -> given.role() == Role.SUBJECT_TEACHER && given.isValidOn(day))
                .filter(given -> classId.equals(given.classId()) && subjectId.equals(given.subjectId()))
                .map(Appointment::personId)
                .distinct()
                .toList();
    }

    /**
     * Returns the class teachers of a class on a day.
     *
     * @param classId the class
     * @param day a local day
     * @return the ids, each once, in the order of the package
     */
    public List<String> classTeachersOf(String classId, LocalDate day) {
        return appointments.stream()
                .filter(given -> given.role() == Role.CLASS_TEACHER && given.isValidOn(day))
                .filter(given -> classId.equals(given.classId()))
                .map(Appointment::personId)
                .distinct()
                .toList();
    }
}
