package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.MarkCounts;
import io.schooljournal.rules.figures.PupilResult.Standing;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Performance and quality of knowledge by class, by subject, and of the school; it names no pupil. */
final class PerformanceReport implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PERFORMANCE;
    }

    @Override
    public Text title() {
        return new Text("Успеваемость и качество знаний", "Performance and quality of knowledge");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.SUBJECT, Choice.PERIOD);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.FINAL_MARKS);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Map<SchoolClass, ClassResults> results = new LinkedHashMap<>();
        draft.register().classes().forEach(one -> results.put(one, marking.results(one, marking.period())));
        draft.wide()
                .sheet(byClass(draft.register(), results))
                .sheet(bySubject(marking, results).goingOn())
                .sheet(byPage(marking, results).goingOn());
    }

    private static Table byClass(Register register, Map<SchoolClass, ClassResults> results) {
        Table table = Table.headed("По классам", "By class")
                .column("class", "Класс", "Class")
                .column("pupils", "Обучающихся", "Pupils")
                .column("assessed", "Аттестовано", "Assessed")
                .column("excellent", "Отличники", "Excellent")
                .column("good", "Хорошисты", "Good")
                .column("satisfactory", "Успевают", "Performing")
                .column("failing", "Не успевают", "Failing")
                .column("performance", "Успеваемость", "Performance")
                .column("quality", "Качество знаний", "Quality")
                .column("learning", "СОУ", "Degree of learning");
        results.forEach((one, result) -> table.row(cells(Cell.words(one.name()), List.of(result))));
        if (results.size() > 1) {
            table.total(cells(Cell.said("По школе", "School"), List.copyOf(results.values())));
        }
        int notOnScale =
                results.values().stream().mapToInt(ClassResults::notOnScale).sum();
        Outcome.formulas(table);
        if (notOnScale > 0) {
            table.note(
                    "Итоговые отметки вне шкалы предмета, не учтены: " + notOnScale,
                    "Final marks that are not on the scale of their subject, not counted: " + notOnScale);
        }
        return table.lacking(register.lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks");
    }

    /** Several classes are counted together: the shares of a school are of its pupils, not means of its classes. */
    private static List<Cell> cells(Cell name, List<ClassResults> results) {
        long assessed =
                sum(results.stream().map(result -> (long) result.assessed()).toList());
        List<Cell> cells = new ArrayList<>(List.of(name));
        cells.add(Cell.number(sum(
                results.stream().map(result -> (long) result.byPupil().size()).toList())));
        cells.add(Cell.number(assessed));
        for (Standing standing : List.of(Standing.EXCELLENT, Standing.GOOD, Standing.SATISFACTORY, Standing.FAILING)) {
            cells.add(Cell.number(sum(results.stream()
                    .map(result -> (long) result.count(standing))
                    .toList())));
        }
        cells.add(new Cell.Share(
                sum(results.stream().map(result -> result.performance().part()).toList()), assessed));
        cells.add(new Cell.Share(
                sum(results.stream().map(result -> result.quality().part()).toList()), assessed));
        List<Cell.Share> learning =
                results.stream().map(result -> result.marks(null).learning()).toList();
        cells.add(new Cell.Share(
                sum(learning.stream().map(Cell.Share::part).toList()),
                sum(learning.stream().map(Cell.Share::whole).toList())));
        return cells;
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static Table bySubject(Marking marking, Map<SchoolClass, ClassResults> results) {
        Table table =
                marks(Table.headed("По предметам", "By subject").column("subject", "Предмет", "Subject"), marking);
        for (Subject subject : marking.register().programme().subjects()) {
            MarkCounts counts = new MarkCounts(marking.terms());
            results.values()
                    .forEach(result -> result.byPupil().values().forEach(pupil -> {
                        if (pupil.finals().containsKey(subject.id())) {
                            counts.add(Objects.requireNonNull(pupil.finals().get(subject.id())));
                        }
                    }));
            if (counts.all() > 0) {
                table.row(figures(new ArrayList<>(List.of(Cell.words(subject.name()))), counts, marking.terms()));
            }
        }
        return table;
    }

    private static Table byPage(Marking marking, Map<SchoolClass, ClassResults> results) {
        Table table = marks(
                Table.headed("По классам и предметам", "By class and subject")
                        .column("class", "Класс", "Class")
                        .column("subject", "Предмет", "Subject")
                        .column("teacher", "Учитель", "Teacher"),
                marking);
        results.forEach((one, result) -> marking.subjectsOf(one).forEach(subject -> {
            MarkCounts counts = result.marks(subject.id());
            if (counts.all() > 0) {
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.words(one.name()),
                        Cell.words(subject.name()),
                        Cell.words(Cells.teacher(marking.register(), null, one.id(), subject.id()))));
                table.row(figures(cells, counts, marking.terms()));
            }
        }));
        return table;
    }

    /** A column for each point from the highest of the regulation's figures down. */
    static Table marks(Table table, Marking marking) {
        table.column("marks", "Отметок", "Marks");
        points(marking.terms()).forEach(points -> table.column("of_" + points, "«" + points + "»", "“" + points + "”"));
        return table.column("performance", "Успеваемость", "Performance")
                .column("quality", "Качество знаний", "Quality")
                .column("learning", "СОУ", "Degree of learning")
                .column("average", "Средний балл", "Average");
    }

    static List<Cell> figures(List<Cell> cells, MarkCounts counts, FigureTerms terms) {
        cells.add(Cell.number(counts.all()));
        points(terms).forEach(points -> cells.add(Cell.number(counts.of(points))));
        cells.add(counts.performance());
        cells.add(counts.quality());
        cells.add(counts.learning());
        cells.add(Marking.shown(counts.average()));
        return cells;
    }

    static List<Integer> points(FigureTerms terms) {
        int highest = terms.learning().size();
        return IntStream.range(0, highest).map(place -> highest - place).boxed().toList();
    }
}
