package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUPS;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;

import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes, subgroups and pupils of a package. */
public final class Classes {
    private static final Column CLASS = CLASSES.column("class_id");
    private static final Column GRADE = CLASSES.column("grade");
    private static final Column SUBGROUP = SUBGROUPS.column("subgroup_id");
    private static final Column MEMBER_OF = SUBGROUP_MEMBERS.column("subgroup_id");
    private static final Column MEMBER = SUBGROUP_MEMBERS.column("pupil_id");
    private static final Column PUPIL = PUPILS.column("pupil_id");
    private static final Column PUPIL_CLASS = PUPILS.column("class_id");
    private static final Column ENROLLED = PUPILS.column("enrolled_on");
    private static final Column WITHDRAWN = PUPILS.column("withdrawn_on");

    private final LongIndex grades = new LongIndex();
    private final LongIndex subgroups = new LongIndex();
    private final LongIndex members = new LongIndex();
    private final LongIndex pupilIds = new LongIndex();
    private final List<Pupil> pupils = new ArrayList<>();
    private final boolean knowsEnrolment;
    private final SubgroupsOfPupils ofPupils;

    /**
     * A pupil, and the days between which he or she is enrolled.
     *
     * @param id the pupil's id
     * @param hash the hash of the pupil's id
     * @param schoolClass the class in which the pupil is
     * @param classHash the hash of the class's id
     * @param enrolledOn the first day, inclusive, in days since 1970-01-01; {@link PackageRow#ABSENT} when it is not told
     * @param withdrawnOn the last day, inclusive, in days since 1970-01-01; {@link Long#MAX_VALUE} when none is told
     */
    public record Pupil(
            PupilId id, long hash, ClassId schoolClass, long classHash, long enrolledOn, long withdrawnOn) {}

    private Classes(boolean knowsEnrolment, SubgroupsOfPupils ofPupils) {
        this.knowsEnrolment = knowsEnrolment;
        this.ofPupils = ofPupils;
    }

    /**
     * Reads the classes, subgroups and pupils of a package; of rows that share an id the first counts.
     *
     * @param journal the package
     * @return its classes
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Classes read(JournalPackage journal) throws UnreadablePackage {
        Classes classes = new Classes(journal.has(PUPILS, WITHDRAWN), SubgroupsOfPupils.read(journal));
        journal.read(CLASSES, row -> classes.grades.add(row.hash(CLASS), (int) row.number(GRADE)));
        journal.read(SUBGROUPS, row -> classes.subgroups.add(row.hash(SUBGROUP)));
        journal.read(
                SUBGROUP_MEMBERS, row -> classes.members.add(LongIndex.pair(row.hash(MEMBER_OF), row.hash(MEMBER))));
        journal.read(PUPILS, classes::pupil);
        return classes;
    }

    private void pupil(PackageRow row) {
        if (pupilIds.add(row.hash(PUPIL), pupils.size())) {
            long withdrawn = row.number(WITHDRAWN);
            pupils.add(new Pupil(
                    new PupilId(String.valueOf(row.text(PUPIL))),
                    row.hash(PUPIL),
                    new ClassId(String.valueOf(row.text(PUPIL_CLASS))),
                    row.hash(PUPIL_CLASS),
                    row.number(ENROLLED),
                    withdrawn == PackageRow.ABSENT ? Long.MAX_VALUE : withdrawn));
        }
    }

    /**
     * Tells whether the package lists a class.
     *
     * @param id the hash of the class's id
     * @return true when it does
     */
    public boolean hasClass(long id) {
        return grades.contains(id);
    }

    /**
     * Tells whether the package lists a subgroup.
     *
     * @param id the hash of the subgroup's id
     * @return true when it does
     */
    public boolean hasSubgroup(long id) {
        return subgroups.contains(id);
    }

    /**
     * Tells whether a pupil is in a subgroup.
     *
     * @param subgroup the hash of the subgroup's id
     * @param pupil the hash of the pupil's id
     * @return true when the package says so
     */
    public boolean isMember(long subgroup, long pupil) {
        return members.contains(LongIndex.pair(subgroup, pupil));
    }

    /**
     * Returns the subgroup in which a pupil is taught a subject.
     *
     * @param pupil the hash of the pupil's id
     * @param subject the hash of the subject's id
     * @return the subgroup, or null when the package names none, or several
     */
    public @Nullable SubgroupId subgroup(long pupil, long subject) {
        return ofPupils.of(pupil, subject);
    }

    /**
     * Returns a pupil.
     *
     * @param id the hash of the pupil's id
     * @return the pupil, or null when the package does not list such a one
     */
    public @Nullable Pupil pupil(long id) {
        int index = pupilIds.get(id);
        return index == LongIndex.NONE ? null : pupils.get(index);
    }

    /**
     * Returns the pupils of a class, those who left too.
     *
     * @param classId the hash of the class's id
     * @return the pupils in the order of the package
     */
    public List<Pupil> pupilsOf(long classId) {
        return pupils.stream().filter(pupil -> pupil.classHash == classId).toList();
    }

    /**
     * Returns the grade of a class.
     *
     * @param classId the hash of the class's id
     * @return the grade, or null when the package does not list the class or its number is not that of a grade
     */
    public @Nullable Grade grade(long classId) {
        int grade = grades.get(classId);
        return grade >= Grade.FIRST && grade <= Grade.LAST ? Grade.of(grade) : null;
    }

    /**
     * Tells whether a pupil is enrolled on a day.
     *
     * @param pupil the pupil; null for one who is not listed
     * @param epochDay a local day, in days since 1970-01-01
     * @return the fact, both ends inclusive; null for nobody, and when the package has no column of the last day
     */
    public @Nullable Boolean enrolled(@Nullable Pupil pupil, long epochDay) {
        if (pupil == null || !knowsEnrolment) {
            return null;
        }
        return pupil.enrolledOn <= epochDay && epochDay <= pupil.withdrawnOn;
    }
}
