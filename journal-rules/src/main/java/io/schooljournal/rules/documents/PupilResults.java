package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.MarkCounts;
import io.schooljournal.rules.figures.PupilResult;
import io.schooljournal.rules.figures.PupilResult.Standing;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Final data by pupil: how many final marks of each value, where there is none, and how the pupil stands. */
final class PupilResults implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PUPIL_RESULTS;
    }

    @Override
    public Text title() {
        return new Text("Итоговые данные по обучающимся", "Final data by pupil");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL, Choice.PERIOD);
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
        Register register = draft.register();
        Table table = Table.plain().column("class", "Класс", "Class").column("pupil", "Обучающийся", "Pupil");
        PerformanceReport.points(marking.terms())
                .forEach(points -> table.column("of_" + points, "«" + points + "»", "“" + points + "”"));
        table.column("average", "Средний балл", "Average")
                .column("not_assessed", "Не аттестован по предметам", "Not assessed in")
                .column("standing", "Итог", "Standing");
        for (SchoolClass schoolClass : register.classes()) {
            ClassResults results = marking.results(schoolClass, marking.period());
            for (Pupil pupil : register.pupilsOf(schoolClass)) {
                PupilResult result = results.of(pupil.id());
                if (result != null) {
                    row(table, marking, schoolClass, pupil, result);
                }
            }
        }
        draft.sheet(table.lacking(register.lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks"));
    }

    private static void row(Table table, Marking marking, SchoolClass schoolClass, Pupil pupil, PupilResult result) {
        MarkCounts counts = new MarkCounts(marking.terms());
        result.finals().values().forEach(counts::add);
        Standing standing = result.standing(marking.terms());
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(schoolClass.name()), Cell.words(pupil.shown())));
        PerformanceReport.points(marking.terms()).forEach(points -> cells.add(Cell.number(counts.of(points))));
        cells.add(Marking.shown(counts.average()));
        cells.add(Cell.words(String.join(
                ", ",
                result.notAssessed().stream()
                        .map(marking.register().programme()::shown)
                        .toList())));
        cells.add(marking.standing(schoolClass, result));
        boolean alarming = standing == Standing.FAILING || !result.notAssessed().isEmpty();
        table.row(cells, alarming ? Weight.ALERT : Weight.PLAIN);
    }
}
