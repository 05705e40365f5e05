package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.PupilResult;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The class teacher's report: the class as a whole, the groups its pupils form, and every pupil. */
final class ClassTeacherReport implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.CLASS_TEACHER_REPORT;
    }

    @Override
    public Text title() {
        return new Text("Отчёт классного руководителя", "Class teacher's report");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL, Choice.PERIOD);
    }

    @Override
    public Set<Choice> needs() {
        return Set.of(Choice.CLASS);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(
                Topic.FINAL_MARKS,
                Topic.ATTENDANCE,
                Topic.MARKS,
                Topic.AVERAGE,
                Topic.ACHIEVEMENTS,
                Topic.NEGATIVE_DYNAMICS);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        for (SchoolClass schoolClass : draft.register().classes()) {
            if (draft.register().selection().pupil() == null) {
                draft.sheet(Outcome.of(marking, schoolClass));
            }
            draft.sheet(groups(marking, schoolClass).goingOn())
                    .sheet(pupils(marking, schoolClass).goingOn());
        }
        draft.wide().signedBy("Классный руководитель", "Class teacher");
    }

    static Table groups(Marking marking, SchoolClass schoolClass) {
        RiskGroups groups = new RiskGroups(marking, schoolClass);
        ClassResults results = marking.results(schoolClass, marking.period());
        Table table = Table.headed("Группы", "Groups")
                .column("group", "Группа", "Group")
                .column("pupil", "Обучающийся", "Pupil")
                .column("why", "По предметам", "In subjects");
        for (RiskGroups.Group group : RiskGroups.Group.values()) {
            for (Pupil pupil : marking.register().pupilsOf(schoolClass)) {
                groups.of(pupil, results.of(pupil.id())).stream()
                        .filter(one -> one.group() == group)
                        .forEach(one -> table.row(
                                List.of(new Cell.Said(group.text()), Cell.words(pupil.shown()), Cell.words(one.why())),
                                group.isAlarming() ? Weight.ALERT : Weight.PLAIN));
            }
        }
        if (marking.register().selection().pupil() != null) {
            table.note(
                    "Неаттестация: не определена, об одном обучающемся её не видно без остальных",
                    "Not being assessed: not told, of one pupil alone it cannot be seen");
        }
        if (marking.before(schoolClass, marking.period()) == null) {
            table.note(
                    "Отрицательная динамика: не определена, нет предыдущего учебного периода для сравнения",
                    "Negative dynamics: not told, there is no study period before to compare with");
        }
        return table.lacking(marking.register().lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks")
                .lacking(marking.register().lacks(PackageFile.MARKS), "Ожидаемые отметки", "Expected marks");
    }

    private static Table pupils(Marking marking, SchoolClass schoolClass) {
        Register register = marking.register();
        ClassResults results = marking.results(schoolClass, marking.period());
        Table table = Table.headed("Обучающиеся", "Pupils")
                .column("pupil", "Обучающийся", "Pupil")
                .column("standing", "Итог", "Standing")
                .column("marks", "Отметок", "Marks")
                .column("average", "Средний балл", "Average");
        MissedCounts.columns(table, "missed_", null);
        for (Pupil pupil : register.pupilsOf(schoolClass)) {
            PupilResult result = results.of(pupil.id());
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(pupil.shown())));
            cells.add(marking.standing(schoolClass, result));
            cells.add(
                    register.lacks(PackageFile.MARKS) == null
                            ? Cell.number(marking.marks(pupil, null).size())
                            : Cell.BLANK);
            cells.add(Marking.shown(marking.average(marking.marks(pupil, null))));
            cells.addAll(MissedCounts.of(register, pupil, day -> true).cells(register));
            table.row(cells);
        }
        return MissedCounts.notes(table, register);
    }
}
