package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the control of the journal looks at, class by class and for all together. */
final class ControlIndicators implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTROL_INDICATORS;
    }

    @Override
    public Text title() {
        return new Text("Показатели контроля ведения журнала", "Control indicators of the journal");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Register register = draft.register();
        Visits visits = new Visits(register);
        Table table = Table.plain()
                .column("class", "Класс", "Class")
                .column("teachers_filling", "Учителя, заполняющие журнал", "Teachers filling the journal")
                .column("without_marks", "Обучающиеся без отметок", "Pupils without marks")
                .column("one_mark", "Обучающиеся с одной отметкой", "Pupils with one mark")
                .column("homework", "Внесены домашние задания", "Homework entered")
                .column("plan", "Пройдено по планированию", "Plan covered")
                .column("parents", "Участие родителей", "Participation of parents")
                .column("pupils", "Участие обучающихся", "Participation of pupils")
                .column("objectivity", "Объективность отметок", "Objectivity of marks")
                .column("control_works", "Соблюдение графика контрольных работ", "Control-work schedule kept");
        for (SchoolClass schoolClass : register.classes()) {
            table.row(cells(Cell.words(schoolClass.name()), new Indicators(marking, List.of(schoolClass)), visits));
        }
        table.total(cells(Cell.said("Всего", "All"), new Indicators(marking, register.classes()), visits));
        draft.wide().sheet(notes(table, marking));
    }

    private static List<Cell> cells(Cell name, Indicators indicators, Visits visits) {
        List<Cell> cells = new ArrayList<>(List.of(name));
        cells.add(indicators.teachersFilling());
        cells.add(indicators.pupilsWithMarks(0));
        cells.add(indicators.pupilsWithMarks(1));
        cells.add(indicators.homework());
        cells.add(indicators.plan());
        cells.add(indicators.parents(visits));
        cells.add(indicators.pupils(visits));
        cells.add(indicators.objectivity());
        cells.add(indicators.controlWorks());
        return cells;
    }

    private static Table notes(Table table, Marking marking) {
        Register register = marking.register();
        table.note(
                        "Заполняющий учитель записал все свои проведённые уроки; обучающиеся без отметок и с одной — по "
                                + "каждому предмету отдельно; объективность — доля итоговых отметок, равных ожидаемой",
                        "A filling teacher recorded every held lesson; pupils without marks and with one are counted in "
                                + "each subject apart; objectivity is the share of final marks equal to the expected mark")
                .note(
                        "График контрольных работ — доля письменных, контрольных работ и сочинений, проведённых в день "
                                + "по планированию, среди тех, у которых он есть",
                        "Control-work schedule: the share of written, monitoring and essay works held on the day of "
                                + "their plan item, among those that have one")
                .lacking(register.lacks(PackageFile.LESSONS, "recorded_at", "teacher_id"), "Учителя", "Teachers")
                .lacking(register.lacks(PackageFile.MARKS), "Отметки", "Marks")
                .lacking(register.lacks(PackageFile.HOMEWORK), "Домашние задания", "Homework")
                .lacking(register.lacks(PackageFile.PLAN, "planned_on"), "Планирование", "Plan")
                .lacking(
                        register.lacks(PackageFile.LESSONS, "plan_id", "work_kind"),
                        "Планирование и график контрольных работ",
                        "Plan and control-work schedule")
                .lacking(register.lacks(PackageFile.VISITS), "Участие", "Participation")
                .lacking(register.lacks(PackageFile.REPRESENTATIVES), "Участие родителей", "Participation of parents")
                .lacking(register.lacks(PackageFile.FINAL_MARKS), "Объективность отметок", "Objectivity of marks");
        if (marking.period() == null) {
            table.note(
                    "Объективность отметок: не подсчитана, учебный период не выбран",
                    "Objectivity of marks: not counted, no study period is chosen");
        }
        return table;
    }
}
