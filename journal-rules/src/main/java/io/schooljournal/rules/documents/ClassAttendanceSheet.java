package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each pupil of a class missed, in every study period that has begun and in all. */
final class ClassAttendanceSheet implements Maker {
    /** A run of days that has its own columns. */
    private record Part(String code, @Nullable Text name, Predicate<LocalDate> days) {}

    @Override
    public DocumentKind kind() {
        return DocumentKind.CLASS_ATTENDANCE_SHEET;
    }

    @Override
    public Text title() {
        return new Text("Сводная ведомость учёта посещаемости", "Class summary sheet of attendance");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.ATTENDANCE);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        for (SchoolClass schoolClass : register.classes()) {
            draft.sheet(sheet(register, schoolClass));
        }
        draft.wide().signedBy("Классный руководитель", "Class teacher");
    }

    private static Table sheet(Register register, SchoolClass schoolClass) {
        List<Part> parts = parts(register, schoolClass);
        Table table = Table.headed(schoolClass.name(), schoolClass.name())
                .column("number", "№", "No.")
                .column("pupil", "Обучающийся", "Pupil");
        parts.forEach(part -> MissedCounts.columns(table, part.code(), part.name()));
        List<MissedCounts> totals = new ArrayList<>();
        parts.forEach(part -> totals.add(MissedCounts.NONE));
        for (Pupil pupil : register.pupilsOf(schoolClass)) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.number(table.next()), Cell.words(pupil.shown())));
            for (int i = 0; i < parts.size(); i++) {
                MissedCounts missed =
                        MissedCounts.of(register, pupil, parts.get(i).days());
                totals.set(i, totals.get(i).plus(missed));
                cells.addAll(missed.cells(register));
            }
            table.row(cells);
        }
        List<Cell> sums = new ArrayList<>(List.of(Cell.BLANK, Cell.said("Всего", "All")));
        totals.forEach(total -> sums.addAll(total.cells(register)));
        return MissedCounts.notes(table.total(sums), register);
    }

    private static List<Part> parts(Register register, SchoolClass schoolClass) {
        List<Part> parts = new ArrayList<>();
        if (register.days().from() == null) {
            register.timeline().partsOfYear(schoolClass.grade()).stream()
                    .filter(period -> !period.from().isAfter(register.today()))
                    .forEach(period -> parts.add(new Part(
                            Table.snake(period.id()) + "_",
                            PeriodNames.text(register.timeline(), period),
                            period::includes)));
        }
        Text all = parts.isEmpty() ? null : new Text("учебный год", "academic year");
        parts.add(new Part("", all, day -> true));
        return parts;
    }
}
