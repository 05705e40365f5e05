package io.schooljournal.rules.school;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school begins a year with, as its package tells it: every row was understood, and names only what is there.
 *
 * @param manifest whose journal it is, of which year
 * @param year the calendar and the study periods
 * @param classes the classes; empty when the package has none
 * @param courses what is taught in the classes, by the curriculum
 * @param people who is not a pupil
 * @param roles the roles of people, one scope a row
 * @param pupils the pupils
 */
public record SchoolPackage(
        Manifest manifest,
        SchoolYear year,
        List<ClassRow> classes,
        List<CourseRow> courses,
        List<PersonRow> people,
        List<RoleRow> roles,
        List<PupilRow> pupils) {
    /** The package keeps its own copies. */
    public SchoolPackage {
        classes = List.copyOf(classes);
        courses = List.copyOf(courses);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        pupils = List.copyOf(pupils);
    }

    /**
     * A row of {@code classes.csv} (класс).
     *
     * @param line the line on which it starts, from 1
     * @param id the class
     * @param grade its grade in that year
     */
    public record ClassRow(long line, ClassId id, Grade grade) {}

    /**
     * A row of {@code curriculum.csv}, with its subject (предмет учебного плана).
     *
     * @param line the line on which it starts, from 1
     * @param schoolClass the class
     * @param subject the subject
     * @param page what stands at the head of the subject's page
     */
    public record CourseRow(long line, ClassId schoolClass, SubjectId subject, Page page) {}

    /**
     * A row of {@code people.csv}.
     *
     * @param line the line on which it starts, from 1
     * @param id the person
     * @param name the name, or null when it is not told
     * @param employedOn the first local day of employment, or null for who is not employed
     * @param dismissedOn the last local day of employment, inclusive, or null
     */
    public record PersonRow(
            long line,
            PersonId id,
            @Nullable String name,
            @Nullable LocalDate employedOn,
            @Nullable LocalDate dismissedOn) {}

    /**
     * A row of {@code roles.csv} (назначение).
     *
     * @param line the line on which it starts, from 1
     * @param person who has the role
     * @param role the role, its scope, its days, and its order where {@code basis} names one and its day
     */
    public record RoleRow(long line, PersonId person, RoleAssignment role) {}

    /**
     * A row of {@code pupils.csv} (обучающийся).
     *
     * @param line the line on which it starts, from 1
     * @param id the pupil
     * @param schoolClass the class
     * @param name the name, or null when it is not told
     * @param enrolledOn the first local day in the school, or null
     * @param withdrawnOn the local day of leaving, or null
     */
    public record PupilRow(
            long line,
            PupilId id,
            ClassId schoolClass,
            @Nullable String name,
            @Nullable LocalDate enrolledOn,
            @Nullable LocalDate withdrawnOn) {}

    /**
     * Reads a package.
     *
     * @param path a folder, or a zip with the files at its root or in one folder
     * @return what it tells of the school
     * @throws UnreadablePackage when it is no package, a row of it cannot be understood or names what is not there, no study
     *     period or no days off are told, or nobody is named as director or as administrator of the journal
     */
    public static SchoolPackage read(Path path) throws UnreadablePackage {
        try (JournalPackage journal = JournalPackage.open(path)) {
            return new SchoolReader(journal).read();
        } catch (IOException broken) {
            throw new UnreadablePackage(path.toString(), 0, 0, "package is cut off or broken");
        }
    }

    /**
     * Returns the school.
     *
     * @return the school that the manifest names
     */
    public SchoolId school() {
        return new SchoolId(manifest.school());
    }
}
