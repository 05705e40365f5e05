package io.schooljournal.rules.register;

import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.report.Selection;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A journal, or the selected part of it, as it stood at one instant; immutable once it is read. */
public final class Register {
    private final Manifest manifest;
    private final Selection selection;
    private final Scope scope;
    private final Skipped skipped;
    private final Map<PackageFile, Set<String>> columns;
    private final Timeline timeline;
    private final Roster roster;
    private final Staff staff;
    private final Programme programme;
    private final Classwork classwork;
    private final Gradebook gradebook;
    private final Traffic traffic;

    private Register(JournalPackage journal, Selection selection, Instant asOf)
            throws UnreadablePackage, UnknownChoice {
        this.manifest = journal.manifest();
        this.selection = selection;
        this.skipped = new Skipped();
        this.columns = columns(journal);
        this.timeline = Timeline.read(journal, skipped);
        this.roster = Roster.read(journal, skipped);
        this.staff = Staff.read(journal, skipped);
        this.programme = Programme.read(journal, skipped);
        Choices.check(selection, timeline, roster, staff, programme);
        this.scope = Scope.of(selection, timeline, roster, asOf);
        this.classwork = Classwork.read(journal, skipped, scope);
        this.gradebook = GradebookReader.read(journal, skipped, scope, classwork, roster);
        classwork.close();
        this.traffic = Traffic.read(journal, skipped, scope);
    }

    /**
     * Reads a journal.
     *
     * @param journal an open package
     * @param selection what of it is wanted
     * @param asOf the instant at which it is looked at: what was entered later is left out
     * @return the journal
     * @throws UnreadablePackage when a file cannot be read to its end
     * @throws UnknownChoice when the package has no such class, period, pupil, subject or employee, when the pupil is of
     *     another class than the chosen one, or the period is not for the grade of the class
     */
    public static Register read(JournalPackage journal, Selection selection, Instant asOf)
            throws UnreadablePackage, UnknownChoice {
        return new Register(journal, selection, asOf);
    }

    private static Map<PackageFile, Set<String>> columns(JournalPackage journal) {
        Map<PackageFile, Set<String>> present = new EnumMap<>(PackageFile.class);
        for (PackageFile file : PackageFile.values()) {
            if (journal.has(file)) {
                Set<String> names = new HashSet<>();
                file.columns().stream()
                        .filter(column -> journal.has(file, column))
                        .forEach(column -> names.add(column.name()));
                present.put(file, names);
            }
        }
        return present;
    }

    /**
     * Returns what the package does not have of a file and columns of it.
     *
     * @param file a file of the contract
     * @param needed names of its columns
     * @return such as {@code marks.csv} or {@code marks.csv:weight}; null when all of them are there
     * @throws IllegalArgumentException when the contract knows no such column
     */
    public @Nullable String lacks(PackageFile file, String... needed) {
        Set<String> present = columns.get(file);
        if (present == null) {
            return file.fileName();
        }
        for (String name : needed) {
            if (!present.contains(file.column(name).name())) {
                return file.fileName() + ":" + name;
            }
        }
        return null;
    }

    /**
     * Returns how many rows were left out because they could not be understood.
     *
     * @return the files that have such rows
     */
    public Map<PackageFile, Long> skipped() {
        return Collections.unmodifiableMap(skipped.rows());
    }

    /**
     * Returns the manifest.
     *
     * @return the manifest of the package
     */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Returns what was wanted.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    /**
     * Returns the days of which lessons were kept.
     *
     * @return the days of the chosen period, month and week together
     */
    public Days days() {
        return scope.days();
    }

    /**
     * Returns the instant at which the journal is looked at.
     *
     * @return the instant
     */
    public Instant asOf() {
        return scope.asOf();
    }

    /**
     * Returns the day on which the journal is looked at.
     *
     * @return the local day of the school
     */
    public LocalDate today() {
        return manifest.zone().dayOf(scope.asOf());
    }

    /**
     * Returns the classes of the selection.
     *
     * @return by grade, then by name
     */
    public List<Roster.SchoolClass> classes() {
        return roster.classes().stream().filter(one -> scope.hasClass(one.id())).toList();
    }

    /**
     * Returns the pupils of a class that are of the selection.
     *
     * @param schoolClass a class
     * @return by name
     */
    public List<Roster.Pupil> pupilsOf(Roster.SchoolClass schoolClass) {
        return roster.pupilsOf(schoolClass.id()).stream()
                .filter(pupil -> scope.hasPupil(pupil.id()))
                .toList();
    }

    /**
     * Returns the periods and days off.
     *
     * @return all of them, whatever is selected
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Returns the classes, pupils and their representatives.
     *
     * @return all of them, whatever is selected
     */
    public Roster roster() {
        return roster;
    }

    /**
     * Returns the people and their appointments.
     *
     * @return all of them, whatever is selected
     */
    public Staff staff() {
        return staff;
    }

    /**
     * Returns the subjects, hours, plans and timetable.
     *
     * @return all of them, whatever is selected
     */
    public Programme programme() {
        return programme;
    }

    /**
     * Returns the lessons and homework.
     *
     * @return those of the selection
     */
    public Classwork classwork() {
        return classwork;
    }

    /**
     * Returns the marks, final marks and absences.
     *
     * @return those of the selection
     */
    public Gradebook gradebook() {
        return gradebook;
    }

    /**
     * Returns the corrections, remarks, letters, duties and visits.
     *
     * @return all of them; visits of the selected days only
     */
    public Traffic traffic() {
        return traffic;
    }
}
