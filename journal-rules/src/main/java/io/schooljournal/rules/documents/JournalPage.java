package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Homework;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.Absence;
import io.schooljournal.rules.register.Gradebook.FinalMark;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of the journal as it is printed: the grid of marks and absences, then what was taught and set for home. */
final class JournalPage implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.JOURNAL_PAGE;
    }

    @Override
    public Text title() {
        return new Text("Страница журнала", "Journal page");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public Set<Choice> needs() {
        return Set.of(Choice.CLASS);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.MARKS, Topic.FINAL_MARKS, Topic.ATTENDANCE, Topic.TOPICS, Topic.HOMEWORK, Topic.HISTORY);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        for (SchoolClass schoolClass : draft.register().classes()) {
            for (Subject subject : marking.subjectsOf(schoolClass)) {
                List<Lesson> lessons = marking.held(schoolClass, subject.id());
                draft.sheet(grid(marking, schoolClass, subject, lessons));
                draft.sheet(taught(draft.register(), subject, lessons));
            }
        }
        Certified.note(draft);
        draft.wide()
                .signedBy("Учитель-предметник", "Subject teacher")
                .signedBy("Классный руководитель", "Class teacher")
                .signedBy("Заместитель директора", "Deputy head");
    }

    private static Table grid(Marking marking, SchoolClass schoolClass, Subject subject, List<Lesson> lessons) {
        Register register = marking.register();
        Table table = Table.headed(subject.name(), subject.name())
                .column("number", "№", "No.")
                .column("pupil", "Обучающийся", "Pupil");
        for (Lesson lesson : lessons) {
            table.column(new Column("lesson_" + Table.snake(lesson.day().toString()), dayAndMonth(lesson), null, true));
        }
        List<FinalMark> sample = finals(marking, schoolClass, subject);
        for (FinalMark one : sample) {
            table.column(new Column("final_" + Table.snake(place(one)), head(register, one), null, true));
        }
        table.column("average", "Средний балл", "Average");
        for (Pupil pupil : register.pupilsOf(schoolClass)) {
            List<Mark> marks = marking.marks(pupil, subject.id());
            List<Cell> cells = new ArrayList<>(List.of(Cell.number(table.next()), Cell.words(pupil.shown())));
            lessons.forEach(lesson -> cells.add(Cell.words(sign(register, pupil, lesson, marks))));
            sample.forEach(one -> cells.add(Cell.words(written(register, pupil, one))));
            cells.add(Marking.shown(marking.average(marks)));
            table.row(cells);
        }
        Text legend = Terms.legend();
        return table.note(legend.ru(), legend.en())
                .lacking(register.lacks(PackageFile.MARKS), "Отметки", "Marks")
                .lacking(register.lacks(PackageFile.ATTENDANCE), "Посещаемость", "Attendance")
                .lacking(register.lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks");
    }

    private static Text dayAndMonth(Lesson lesson) {
        String day = String.format(
                Locale.ROOT,
                "%02d.%02d",
                lesson.day().getDayOfMonth(),
                lesson.day().getMonthValue());
        return new Text(day, day);
    }

    private static String sign(Register register, Pupil pupil, Lesson lesson, List<Mark> marks) {
        List<String> signs = new ArrayList<>();
        register.gradebook().absencesOf(pupil.id()).stream()
                .filter(absence -> absence.lesson().id().equals(lesson.id()))
                .map((Absence absence) -> Terms.sign(absence))
                .forEach(signs::add);
        marks.stream()
                .filter(mark -> mark.lesson().id().equals(lesson.id()))
                .map(Mark::value)
                .forEach(signs::add);
        return String.join(" ", signs);
    }

    /** One final mark of each kind and period that the page has a column for, in the order of the year. */
    private static List<FinalMark> finals(Marking marking, SchoolClass schoolClass, Subject subject) {
        Register register = marking.register();
        Period chosen = marking.period();
        List<FinalMark> sample = new ArrayList<>();
        List<String> order =
                register.timeline().periods().stream().map(Period::id).toList();
        register.pupilsOf(schoolClass).stream()
                .flatMap(pupil -> register.gradebook().finalsOf(pupil.id()).stream())
                .filter(mark -> mark.subjectId().equals(subject.id()))
                .filter(mark -> chosen == null || chosen.id().equals(mark.periodId()))
                .filter(mark -> sample.stream().noneMatch(one -> place(one).equals(place(mark))))
                .forEach(sample::add);
        sample.sort(Comparator.comparing(FinalMark::kind)
                .thenComparingInt(mark -> order.indexOf(String.valueOf(mark.periodId()))));
        return sample;
    }

    private static String place(FinalMark mark) {
        return mark.kind() == FinalKind.PERIOD
                ? mark.kind() + " " + mark.periodId()
                : mark.kind().name();
    }

    private static Text head(Register register, FinalMark mark) {
        return mark.kind() != FinalKind.PERIOD
                ? Terms.of(mark.kind())
                : register.timeline()
                        .find(mark.periodId())
                        .map(period -> PeriodNames.text(register.timeline(), period))
                        .orElse(Terms.of(mark.kind()));
    }

    private static String written(Register register, Pupil pupil, FinalMark one) {
        return register.gradebook().finalsOf(pupil.id()).stream()
                .filter(mark ->
                        mark.subjectId().equals(one.subjectId()) && place(mark).equals(place(one)))
                .map(FinalMark::value)
                .collect(Collectors.joining(" "));
    }

    private static Table taught(Register register, Subject subject, List<Lesson> lessons) {
        Table table = Table.headed(subject.name() + ": пройдено и задано", subject.name() + ": taught and set")
                .column("number", "№", "No.")
                .column("day", "Дата", "Date")
                .column("topic", "Тема урока", "Topic")
                .column("homework", "Домашнее задание", "Homework")
                .column("work_kind", "Вид работы", "Kind of work")
                .column("subgroup", "Подгруппа", "Subgroup")
                .column("teacher", "Учитель", "Teacher")
                .column("substitute", "Замена", "Substitute");
        for (Lesson lesson : lessons) {
            String homework = register.classwork().homeworkOf(lesson).stream()
                    .map(Homework::text)
                    .map(String::valueOf)
                    .collect(Collectors.joining("; "));
            table.row(
                    Cell.number(table.next()),
                    Cell.day(lesson.day()),
                    Cell.words(lesson.topic()),
                    Cell.words(homework),
                    lesson.workKind() == null ? Cell.BLANK : new Cell.Said(Terms.of(lesson.workKind())),
                    Cells.subgroup(register, lesson.subgroupId()),
                    Cell.words(Cells.teacher(register, lesson, lesson.classId(), lesson.subjectId())),
                    Cell.words(register.staff().shown(lesson.substituteId())));
        }
        return table.lacking(register.lacks(PackageFile.LESSONS, "topic"), "Темы", "Topics")
                .lacking(register.lacks(PackageFile.HOMEWORK), "Домашние задания", "Homework");
    }
}
