package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.rules.register.Gradebook.FinalMark;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables about one pupil that several documents have. */
final class PupilTables {
    private PupilTables() {}

    /** Subject by subject: the marks with their days, how many, their mean and the expected mark. */
    static Table currentMarks(Marking marking, SchoolClass schoolClass, Pupil pupil) {
        Register register = marking.register();
        Table table = Table.headed("Текущие отметки", "Current marks")
                .column("subject", "Предмет", "Subject")
                .column("marks", "Отметки", "Marks")
                .column("count", "Количество", "Number")
                .column("average", "Средний балл", "Average")
                .column("expected", "Ожидаемая отметка", "Expected mark");
        for (Subject subject : marking.subjectsOf(schoolClass)) {
            List<Mark> marks = marking.marks(pupil, subject.id());
            Average mean = marking.average(marks);
            table.row(
                    Cell.words(subject.name()),
                    Cell.words(marks.stream().map(PupilTables::dated).collect(Collectors.joining(", "))),
                    register.lacks(PackageFile.MARKS) == null ? Cell.number(marks.size()) : Cell.BLANK,
                    Marking.shown(mean),
                    Marking.expected(mean));
        }
        return table.lacking(register.lacks(PackageFile.MARKS), "Отметки", "Marks")
                .note(
                        "Ожидаемая отметка — средний балл, округлённый до целого (2,50 — до 3)",
                        "The expected mark is the average rounded half-up (2.50 to 3)");
    }

    private static String dated(Mark mark) {
        return String.format(
                Locale.ROOT,
                "%s (%02d.%02d)",
                mark.value(),
                mark.lesson().day().getDayOfMonth(),
                mark.lesson().day().getMonthValue());
    }

    /** Subject by subject: the final marks of every period of the year, of the year, and of exams. */
    static Table finals(Marking marking, SchoolClass schoolClass, Pupil pupil) {
        Register register = marking.register();
        List<Period> parts = register.timeline().partsOfYear(schoolClass.grade());
        List<FinalKind> kinds = List.of(FinalKind.YEAR, FinalKind.EXAM, FinalKind.STATE_EXAM, FinalKind.RESULT);
        Table table = Table.headed("Итоговые отметки", "Final marks").column("subject", "Предмет", "Subject");
        parts.forEach(part -> table.column(
                new Column(Table.snake(part.id()), PeriodNames.text(register.timeline(), part), null, false)));
        kinds.forEach(kind -> table.column(new Column("of_" + Table.snake(kind.name()), Terms.of(kind), null, false)));
        for (Subject subject : marking.subjectsOf(schoolClass)) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(subject.name())));
            parts.forEach(part -> cells.add(Cell.words(marking.finalMark(pupil, subject.id(), part))));
            kinds.forEach(kind -> cells.add(Cell.words(ofKind(register, pupil, subject, kind))));
            table.row(cells);
        }
        return table.lacking(register.lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks");
    }

    private static String ofKind(Register register, Pupil pupil, Subject subject, FinalKind kind) {
        return register.gradebook().finalsOf(pupil.id()).stream()
                .filter(mark -> mark.subjectId().equals(subject.id()) && mark.kind() == kind)
                .map(FinalMark::value)
                .collect(Collectors.joining(" "));
    }
}
