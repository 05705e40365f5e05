package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.PLAN;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;

/**
 * What the entries of a package refer to, remembered from a first reading; once it is read, any thread may ask.
 *
 * @param journal the package
 * @param calendar its periods and days off
 * @param directory its people and their roles
 * @param classes its classes, subgroups and pupils
 * @param subjects its subjects
 * @param lessons its lessons
 * @param finals when its year final marks were set
 * @param corrections its applications for corrections
 * @param curriculum the weekly hours of its classes
 * @param families the parents of its pupils, their consent and access
 * @param plan the ids of its plan items
 */
public record School(
        JournalPackage journal,
        Calendar calendar,
        Directory directory,
        Classes classes,
        Subjects subjects,
        Lessons lessons,
        YearFinals finals,
        Corrections corrections,
        Curriculum curriculum,
        Families families,
        LongIndex plan) {
    private static final Column PLAN_ID = PLAN.column("plan_id");

    /**
     * Reads what the entries of a package refer to.
     *
     * @param journal the package; it stays open
     * @return what was read
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static School read(JournalPackage journal) throws UnreadablePackage {
        Classes classes = Classes.read(journal);
        Subjects subjects = Subjects.read(journal);
        Calendar calendar = Calendar.read(journal);
        LongIndex plan = new LongIndex();
        journal.read(PLAN, row -> plan.add(row.hash(PLAN_ID)));
        return new School(
                journal,
                calendar,
                Directory.read(journal),
                classes,
                subjects,
                Lessons.read(journal, calendar, classes, subjects),
                YearFinals.read(journal),
                Corrections.read(journal),
                Curriculum.read(journal),
                Families.read(journal),
                plan);
    }

    /**
     * Returns the manifest of the package.
     *
     * @return the manifest
     */
    public Manifest manifest() {
        return journal.manifest();
    }
}
