package io.schooljournal.rules.register;

import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of a school, who learns in them, and who stands for the pupils. */
public final class Roster {
    private static final int UNKNOWN_GRADE = 0;

    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final Map<String, Pupil> pupils = new LinkedHashMap<>();
    private final List<Representative> representatives = new ArrayList<>();
    private final Map<String, Subgroup> subgroups = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<Pupil>> ofClass = new HashMap<>();
    private final boolean tellsMembers;
    private List<SchoolClass> classesInOrder = List.of();
    private List<Pupil> pupilsInOrder = List.of();

    /**
     * A class (класс).
     *
     * @param id its id
     * @param grade the number of its grade; 0 when the package does not tell it
     * @param letter its letter, or null
     */
    public record SchoolClass(
            String id, int grade, @Nullable String letter) {
        /**
         * Returns the name by which people call the class.
         *
         * @return such as {@code 7А}; its id when it has no letter
         */
        public String name() {
            return letter == null ? id : grade + letter;
        }
    }

    /**
     * A pupil (обучающийся).
     *
     * @param id the id
     * @param classId the id of the class
     * @param name the name, or null when the package does not tell names
     * @param bornOn the day of birth, or null
     * @param enrolledOn the first day in the school, or null
     * @param withdrawnOn the day of leaving, or null
     * @param accessGivenOn the day on which access to the diary was given, or null
     */
    public record Pupil(
            String id,
            String classId,
            @Nullable String name,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate enrolledOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable LocalDate accessGivenOn) {
        /**
         * Returns the name to show.
         *
         * @return the name, or the id where no name is told
         */
        public String shown() {
            return name == null || name.isBlank() ? id : name;
        }

        /**
         * Tells whether the pupil learns in the school on a day.
         *
         * @param day a local day
         * @return true from the day of enrolment until before the day of leaving
         */
        public boolean isEnrolledOn(LocalDate day) {
            return (enrolledOn == null || !day.isBefore(enrolledOn))
                    && (withdrawnOn == null || day.isBefore(withdrawnOn));
        }
    }

    /**
     * A parent or legal representative of a pupil (родитель, законный представитель).
     *
     * @param personId who
     * @param pupilId of whom
     * @param accessGivenOn the day on which access was given, or null
     * @param paperOnly true when information is wanted on paper
     */
    public record Representative(
            String personId, String pupilId, @Nullable LocalDate accessGivenOn, boolean paperOnly) {}

    /**
     * A subgroup of a class (подгруппа).
     *
     * @param id its id
     * @param classId its class
     * @param name its name, or null
     */
    public record Subgroup(
            String id, String classId, @Nullable String name) {}

    private Roster(boolean tellsMembers) {
        this.tellsMembers = tellsMembers;
    }

    static Roster read(JournalPackage journal, Skipped skipped) throws UnreadablePackage {
        Roster roster = new Roster(journal.has(PackageFile.SUBGROUP_MEMBERS));
        skipped.read(journal, PackageFile.CLASSES, row -> {
            Integer grade = Fields.integer(row, "grade");
            String id = Fields.id(row, "class_id");
            roster.classes.putIfAbsent(
                    id, new SchoolClass(id, grade == null ? UNKNOWN_GRADE : grade, Fields.text(row, "letter")));
        });
        skipped.read(journal, PackageFile.PUPILS, row -> {
            String id = Fields.id(row, "pupil_id");
            roster.pupils.putIfAbsent(
                    id,
                    new Pupil(
                            id,
                            Fields.id(row, "class_id"),
                            Fields.text(row, "name"),
                            Fields.day(row, "born_on"),
                            Fields.day(row, "enrolled_on"),
                            Fields.day(row, "withdrawn_on"),
                            Fields.day(row, "access_given_on")));
        });
        skipped.read(
                journal,
                PackageFile.REPRESENTATIVES,
                row -> roster.representatives.add(new Representative(
                        Fields.id(row, "person_id"),
                        Fields.id(row, "pupil_id"),
                        Fields.day(row, "access_given_on"),
                        Fields.flag(row, "paper_only"))));
        skipped.read(journal, PackageFile.SUBGROUPS, row -> {
            String id = Fields.id(row, "subgroup_id");
            roster.subgroups.putIfAbsent(id, new Subgroup(id, Fields.id(row, "class_id"), Fields.text(row, "name")));
        });
        skipped.read(
                journal,
                PackageFile.SUBGROUP_MEMBERS,
                row -> roster.members
                        .computeIfAbsent(Fields.id(row, "subgroup_id"), id -> new HashSet<>())
                        .add(Fields.id(row, "pupil_id")));
        if (!journal.has(PackageFile.CLASSES)) {
            roster.pupils
                    .values()
                    .forEach(pupil -> roster.classes.putIfAbsent(
                            pupil.classId(), new SchoolClass(pupil.classId(), UNKNOWN_GRADE, null)));
        }
        roster.close();
        return roster;
    }

    /** Puts classes and pupils in order, once nothing is read any more. */
    private void close() {
        classesInOrder = classes.values().stream()
                .sorted(Comparator.comparingInt(SchoolClass::grade)
                        .thenComparing(SchoolClass::name, RussianOrder.OF_WORDS)
                        .thenComparing(SchoolClass::id))
                .toList();
        pupilsInOrder = pupils.values().stream().sorted(RussianOrder.ofPupils()).toList();
        pupilsInOrder.forEach(pupil -> ofClass.computeIfAbsent(pupil.classId(), id -> new ArrayList<>())
                .add(pupil));
    }

    /**
     * Returns the order in which classes are listed: by grade, then by name.
     *
     * @return an order of ids; those of no class come last
     */
    public Comparator<String> byClass() {
        List<String> ids = classesInOrder.stream().map(SchoolClass::id).toList();
        return Comparator.comparingInt((String id) -> ids.contains(id) ? ids.indexOf(id) : ids.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Returns the classes.
     *
     * @return by grade, then by name
     */
    public List<SchoolClass> classes() {
        return classesInOrder;
    }

    /**
     * Returns everybody who is or was a pupil.
     *
     * @return by name, those of equal or no name in the order of the package
     */
    public List<Pupil> pupils() {
        return pupilsInOrder;
    }

    /**
     * Returns everybody who is or was a pupil of a class.
     *
     * @param classId the id of the class
     * @return by name, those of equal or no name in the order of the package
     */
    public List<Pupil> pupilsOf(String classId) {
        return Collections.unmodifiableList(ofClass.getOrDefault(classId, List.of()));
    }

    /**
     * Finds a class.
     *
     * @param id its id
     * @return the class, or empty when there is none
     */
    public Optional<SchoolClass> schoolClass(@Nullable String id) {
        return Optional.ofNullable(classes.get(id));
    }

    /**
     * Finds a pupil.
     *
     * @param id the id
     * @return the pupil, or empty when there is none
     */
    public Optional<Pupil> pupil(@Nullable String id) {
        return Optional.ofNullable(pupils.get(id));
    }

    /**
     * Returns who stands for pupils.
     *
     * @return in the order of the package
     */
    public List<Representative> representatives() {
        return List.copyOf(representatives);
    }

    /**
     * Finds a subgroup.
     *
     * @param id its id
     * @return the subgroup, or empty when there is none
     */
    public Optional<Subgroup> subgroup(@Nullable String id) {
        return Optional.ofNullable(subgroups.get(id));
    }

    /**
     * Tells whether a pupil of the class takes part in a lesson.
     *
     * @param pupil a pupil
     * @param lesson a lesson
     * @return false for a pupil of another class, of another subgroup, or not in the school that day
     */
    public boolean takesPart(Pupil pupil, Classwork.Lesson lesson) {
        return pupil.classId().equals(lesson.classId())
                && pupil.isEnrolledOn(lesson.day())
                && (lesson.subgroupId() == null || !tellsMembers || isIn(lesson.subgroupId(), pupil.id()));
    }

    private boolean isIn(String subgroup, String pupil) {
        return members.getOrDefault(subgroup, Set.of()).contains(pupil);
    }
}
