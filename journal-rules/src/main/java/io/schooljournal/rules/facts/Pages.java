package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.List;

/** The pages of a journal, one for each subject in each class: those with hours in the curriculum or with lessons. */
public final class Pages {
    private final LongIndex known = new LongIndex();
    private final List<Page> all = new ArrayList<>();

    /**
     * A page, and the row that speaks of it first.
     *
     * @param schoolClass the class
     * @param classHash the hash of the class's id
     * @param subject the subject
     * @param subjectHash the hash of the subject's id
     * @param place the row that speaks of it first
     */
    public record Page(ClassId schoolClass, long classHash, SubjectId subject, long subjectHash, DutyPlace place) {}

    private Pages() {}

    /**
     * Reads which pages a journal has.
     *
     * @param journal the package
     * @return its pages
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Pages read(JournalPackage journal) throws UnreadablePackage {
        Pages pages = new Pages();
        for (PackageFile file : List.of(CURRICULUM, LESSONS)) {
            Column schoolClass = file.column("class_id");
            Column subject = file.column("subject_id");
            journal.read(file, row -> {
                if (pages.known.add(LongIndex.pair(row.hash(schoolClass), row.hash(subject)))) {
                    pages.all.add(new Page(
                            new ClassId(String.valueOf(row.text(schoolClass))),
                            row.hash(schoolClass),
                            new SubjectId(String.valueOf(row.text(subject))),
                            row.hash(subject),
                            Shown.place(row)));
                }
            });
        }
        return pages;
    }

    /**
     * Returns the pages.
     *
     * @return the pages in the order in which the package names them, those of the curriculum first
     */
    public List<Page> all() {
        return all;
    }
}
