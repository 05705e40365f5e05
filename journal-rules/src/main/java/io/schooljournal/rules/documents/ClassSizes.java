package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many pupils each class and each grade has on the day of the document. */
final class ClassSizes implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.CLASS_SIZES;
    }

    @Override
    public Text title() {
        return new Text("Наполняемость классов", "Size of classes");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of();
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table classes = Table.headed("По классам", "By class")
                .column("class", "Класс", "Class")
                .column("class_teacher", "Классный руководитель", "Class teacher")
                .column("pupils", "Обучающихся", "Pupils");
        TreeMap<Integer, List<Long>> byGrade = new TreeMap<>();
        for (SchoolClass one : register.classes()) {
            long size = register.pupilsOf(one).stream()
                    .filter(pupil -> pupil.isEnrolledOn(register.today()))
                    .count();
            byGrade.merge(one.grade(), List.of(size), ClassSizes::joined);
            List<String> teachers = register.staff().classTeachersOf(one.id(), register.today()).stream()
                    .map(id -> String.valueOf(register.staff().shown(id)))
                    .toList();
            classes.row(Cell.words(one.name()), Cell.words(String.join(", ", teachers)), Cell.number(size));
        }
        Table grades = Table.headed("По параллелям", "By grade")
                .column("grade", "Параллель", "Grade")
                .column("classes", "Классов", "Classes")
                .column("pupils", "Обучающихся", "Pupils")
                .column("mean_size", "В среднем в классе", "Mean size");
        byGrade.forEach((grade, sizes) -> grades.row(cells(Cell.number(grade), sizes)));
        grades.total(cells(
                Cell.said("По школе", "School"),
                byGrade.values().stream().flatMap(List::stream).toList()));
        draft.sheet(classes).sheet(grades.goingOn());
    }

    private static List<Long> joined(List<Long> one, List<Long> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Cell> cells(Cell name, List<Long> sizes) {
        long pupils = sizes.stream().mapToLong(Long::longValue).sum();
        Cell mean = sizes.isEmpty()
                ? Cell.BLANK
                : new Cell.Figure(
                        BigDecimal.valueOf(pupils).divide(BigDecimal.valueOf(sizes.size()), 1, RoundingMode.HALF_UP));
        return List.of(name, Cell.number(sizes.size()), Cell.number(pupils), mean);
    }
}
