package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lessons held against the hours of the curriculum, by kind of work and with the result. */
final class CurriculumCoverage implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.CURRICULUM_COVERAGE;
    }

    @Override
    public Text title() {
        return new Text("Выполнение учебного плана", "Fulfilment of the curriculum");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Table table = Table.plain()
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("weekly_hours", "Часов в неделю", "Weekly hours")
                .column("due", "По плану часов", "Hours due")
                .column("held", "Проведено", "Held")
                .column("difference", "Отклонение", "Difference");
        for (WorkKind kind : WorkKind.values()) {
            Text name = Terms.of(kind);
            table.column(Table.snake(kind.name()), "из них: " + name.ru(), "of these: " + name.en());
        }
        table.column("average", "Средний балл", "Average");
        for (SchoolClass schoolClass : draft.register().classes()) {
            Long days = SchoolDays.of(draft.register(), schoolClass);
            marking.subjectsOf(schoolClass).forEach(subject -> row(table, marking, schoolClass, subject, days));
        }
        Register register = draft.register();
        table.note(
                        "По плану — недельные часы на учебные дни, прошедшие к дате отчёта; одновременные уроки подгрупп "
                                + "считаются за один",
                        "Hours due: weekly hours for the school days gone by; lessons of subgroups at one time count once")
                .lacking(register.lacks(PackageFile.CURRICULUM), "Часы учебного плана", "Hours of the curriculum")
                .lacking(register.lacks(PackageFile.DAYS_OFF), "Часы по плану", "Hours due")
                .lacking(register.lacks(PackageFile.LESSONS, "work_kind"), "Виды работ", "Kinds of work")
                .lacking(register.lacks(PackageFile.MARKS), "Средний балл", "Average");
        draft.wide().sheet(table);
    }

    private static void row(
            Table table, Marking marking, SchoolClass schoolClass, Subject subject, @Nullable Long days) {
        Register register = marking.register();
        List<Lesson> lessons = marking.held(schoolClass, subject.id());
        long held = lessons.stream().map(Lesson::startsAt).distinct().count();
        BigDecimal weekly = register.programme().weekly(schoolClass.id(), subject.id());
        BigDecimal due = weekly == null || days == null ? null : SchoolDays.hours(register, weekly, days);
        BigDecimal difference = due == null ? null : BigDecimal.valueOf(held).subtract(due);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(schoolClass.name()),
                Cell.words(subject.name()),
                figure(weekly),
                figure(due),
                Cell.number(held),
                figure(difference)));
        boolean kinds = register.lacks(PackageFile.LESSONS, "work_kind") == null;
        for (WorkKind kind : WorkKind.values()) {
            cells.add(kinds ? Cell.number(held(lessons, kind)) : Cell.BLANK);
        }
        cells.add(Marking.shown(average(marking, schoolClass, subject)));
        boolean behind = difference != null && difference.compareTo(BigDecimal.ONE.negate()) <= 0;
        table.row(cells, behind ? Weight.ALERT : Weight.PLAIN);
    }

    private static long held(List<Lesson> lessons, WorkKind kind) {
        return lessons.stream()
                .filter(lesson -> lesson.workKind() == kind)
                .map(Lesson::startsAt)
                .distinct()
                .count();
    }

    static Average average(Marking marking, SchoolClass schoolClass, Subject subject) {
        List<Mark> marks = new ArrayList<>();
        marking.register().pupilsOf(schoolClass).forEach(pupil -> marks.addAll(marking.marks(pupil, subject.id())));
        return marking.average(marks);
    }

    static Cell figure(@Nullable BigDecimal value) {
        return value == null ? Cell.BLANK : new Cell.Figure(value);
    }
}
