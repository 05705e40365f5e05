package io.schooljournal.rules.documents;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many pupils there were at first, came, left, and are there at last: of the days chosen, else of the year. */
final class PupilMovement implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PUPIL_MOVEMENT;
    }

    @Override
    public Text title() {
        return new Text("Движение обучающихся", "Movement of pupils");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        LocalDate from = first(register);
        LocalDate to = last(register);
        Table table = Table.plain()
                .column("class", "Класс", "Class")
                .column("at_first", "Было", "At first")
                .column("came", "Прибыло", "Came")
                .column("left", "Выбыло", "Left")
                .column("at_last", "Стало", "At last");
        long[] totals = new long[4];
        for (SchoolClass schoolClass : register.classes()) {
            long[] counts = counts(register.pupilsOf(schoolClass), from, to);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += counts[i];
            }
            table.row(cells(register, Cell.words(schoolClass.name()), counts));
        }
        table.total(cells(register, Cell.said("Всего", "All"), totals))
                .lacking(register.lacks(PackageFile.PUPILS, "enrolled_on"), "Прибывшие", "Those who came")
                .lacking(register.lacks(PackageFile.PUPILS, "withdrawn_on"), "Выбывшие", "Those who left");
        if (!from.equals(register.days().from()) || !to.equals(register.days().to())) {
            draft.fact("С какого дня", "From", Cell.day(from)).fact("По какой день", "To", Cell.day(to));
        }
        draft.sheet(table);
    }

    private static LocalDate first(Register register) {
        LocalDate chosen = register.days().from();
        return chosen != null
                ? chosen
                : year(register) == null
                        ? LocalDate.of(register.manifest().academicYear().startYear(), 9, 1)
                        : Objects.requireNonNull(year(register)).from();
    }

    private static LocalDate last(Register register) {
        LocalDate chosen = register.days().to();
        return chosen == null || chosen.isAfter(register.today()) ? register.today() : chosen;
    }

    private static @Nullable Period year(Register register) {
        return register.timeline().periods().stream()
                .filter(period -> period.kind() == PeriodKind.YEAR)
                .findFirst()
                .orElse(null);
    }

    /** Those enrolled on the first day were there at first; those who left on the last day are not there at last. */
    private static long[] counts(List<Pupil> pupils, LocalDate from, LocalDate to) {
        long[] counts = new long[4];
        for (Pupil pupil : pupils) {
            LocalDate enrolled = pupil.enrolledOn();
            LocalDate withdrawn = pupil.withdrawnOn();
            counts[0] += pupil.isEnrolledOn(from) ? 1 : 0;
            counts[1] += enrolled != null && enrolled.isAfter(from) && !enrolled.isAfter(to) ? 1 : 0;
            counts[2] += withdrawn != null && withdrawn.isAfter(from) && !withdrawn.isAfter(to) ? 1 : 0;
            counts[3] += pupil.isEnrolledOn(to) ? 1 : 0;
        }
        return counts;
    }

    private static List<Cell> cells(Register register, Cell name, long[] counts) {
        boolean came = register.lacks(PackageFile.PUPILS, "enrolled_on") == null;
        boolean left = register.lacks(PackageFile.PUPILS, "withdrawn_on") == null;
        return List.of(
                name,
                came && left ? Cell.number(counts[0]) : Cell.BLANK,
                came ? Cell.number(counts[1]) : Cell.BLANK,
                left ? Cell.number(counts[2]) : Cell.BLANK,
                Cell.number(counts[3]));
    }
}
