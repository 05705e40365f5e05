package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.PupilResult.Standing;
import io.schooljournal.rules.register.Roster.SchoolClass;

/** How a class stands as a whole, figure by figure. */
final class Outcome {
    private Outcome() {}

    static Table of(Marking marking, SchoolClass schoolClass) {
        ClassResults results = marking.results(schoolClass, marking.period());
        Table table = Table.headed(new Text("Итоги класса", "The class as a whole"))
                .column("figure", "Показатель", "Figure")
                .column("value", "Значение", "Value");
        row(table, "Обучающихся", "Pupils", Cell.number(results.byPupil().size()));
        if (marking.unmarked().has(schoolClass)) {
            return table.note("Отметки в этом классе не выставляются", "No marks are set in this class");
        }
        row(table, "Аттестовано", "Assessed", Cell.number(results.assessed()));
        for (Standing standing : Standing.values()) {
            Text text = Terms.manyOf(standing);
            row(table, text.ru(), text.en(), Cell.number(results.count(standing)));
        }
        row(table, "Успеваемость", "Performance", results.performance());
        row(table, "Качество знаний", "Quality of knowledge", results.quality());
        row(table, "СОУ", "Degree of learning", results.marks(null).learning());
        return notes(table, results);
    }

    private static void row(Table table, String ru, String en, Cell value) {
        table.row(Cell.said(ru, en), value);
    }

    /** The formulas, said below every table that uses them. */
    static Table notes(Table table, ClassResults results) {
        formulas(table);
        if (results.notOnScale() > 0) {
            table.note(
                    "Итоговые отметки вне шкалы предмета, не учтены: " + results.notOnScale(),
                    "Final marks that are not on the scale of their subject, not counted: " + results.notOnScale());
        }
        return table;
    }

    static Table formulas(Table table) {
        return table.note(
                        "Успеваемость — доля аттестованных без неудовлетворительных отметок; качество знаний — доля "
                                + "аттестованных, у которых все отметки хорошие или отличные",
                        "Performance: share of those assessed without an unsatisfactory mark; quality: share of those "
                                + "assessed whose marks are all good or excellent")
                .note(
                        "По предмету те же доли считаются от отметок; СОУ — средний вес отметки",
                        "By subject the same shares are of marks; degree of learning is the mean worth of a mark");
    }
}
